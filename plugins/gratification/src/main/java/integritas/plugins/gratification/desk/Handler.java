package integritas.plugins.gratification.desk;

import integritas.plugin.api.Person;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugins.gratification.report.Report;
import java.util.List;

/** Who works at the desk. The role is asked at the door and here again. */
final class Handler {

    /** The platform's role of those who handle reports. */
    static final String ROLE = "case-handler";

    private Handler() {}

    /** @throws Refusal NOT_FOUND for everybody else */
    static Person require(PluginHost host) {
        return host.person()
                .filter(person -> person.roles().contains(ROLE))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "only for case handlers"));
    }

    /** @throws Refusal NOT_ALLOWED for whoever reported it: nobody handles a report of his own */
    static Person requireOf(PluginHost host, Report report) {
        Person person = require(host);
        if (isOwn(report, person)) {
            throw new Refusal(
                    Refusal.Kind.NOT_ALLOWED,
                    "nobody handles a report of his own",
                    List.of(DeskFault.of("report", "own-report")));
        }
        return person;
    }

    static boolean isOwn(Report report, Person person) {
        return report.reporterId().equals(person.id());
    }
}
