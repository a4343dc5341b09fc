package integritas.plugins.gratification.desk;

import integritas.plugin.api.Letters.Letter;
import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.report.Report;

/** Letters of the desk. They say that something waits, never what: mail is read by others too. */
final class DeskPost {

    private final PluginHost host;

    DeskPost(PluginHost host) {
        this.host = host;
    }

    /** Tells the reporter that a report of his took a step. */
    void toReporter(Report report) {
        host.letters()
                .toPerson(
                        report.reporterId(),
                        new Letter(
                                Wording.of("desk.letter.reporter.subject"),
                                Wording.of("desk.letter.reporter.body"),
                                "/reports"));
    }

    /** Reminds a reporter that a period of his ends or has ended. */
    void remind(Report report) {
        host.letters()
                .toPerson(
                        report.reporterId(),
                        new Letter(
                                Wording.of("desk.letter.remind.subject"),
                                Wording.of("desk.letter.remind.body"),
                                "/reports"));
    }

    /** Tells those who handle reports how many periods end soon, and how many have ended. */
    void toHandlers(int near, int overdue) {
        host.letters()
                .toRole(
                        Handler.ROLE,
                        new Letter(
                                Wording.of("desk.letter.handlers.subject", near + overdue),
                                Wording.of("desk.letter.handlers.body", near, overdue),
                                "/desk"));
    }
}
