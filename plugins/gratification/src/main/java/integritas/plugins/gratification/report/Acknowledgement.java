package integritas.plugins.gratification.report;

import integritas.plugin.api.Letters.Letter;
import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.Wording;

/**
 * The letter that a report has reached the control unit: its number and what comes next, and nothing of what it says.
 *
 * <p>Of a report that hides its reporter none is written. It would wait among the platform's letters, pass mail servers and
 * lie in the agency's mailbox, and say in each of them who has reported.
 */
final class Acknowledgement {

    private static final System.Logger LOG = System.getLogger(Acknowledgement.class.getName());

    private final PluginHost host;

    Acknowledgement(PluginHost host) {
        this.host = host;
    }

    /** Writes it, or leaves it: the report is filed, and its page says all that the letter says. */
    void send(Report report) {
        try {
            host.letters()
                    .toPerson(
                            report.reporterId(),
                            new Letter(
                                    Wording.of("report.letter.subject", report.title()),
                                    Wording.of("report.letter.body", report.title()),
                                    "/reports/" + report.id()));
        } catch (RuntimeException away) { // whoever knows the address, mostly
            LOG.log(System.Logger.Level.WARNING, "report " + report.title() + " was filed and not acknowledged", away);
        }
    }
}
