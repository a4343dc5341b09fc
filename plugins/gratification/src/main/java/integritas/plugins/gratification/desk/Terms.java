package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Clocks;
import integritas.plugins.gratification.report.Deadlines;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which periods end and begin with a step of the control unit. */
final class Terms {

    private final PluginHost host;
    private final Deadlines deadlines;

    Terms(PluginHost host, Clocks clocks) {
        this.host = host;
        this.deadlines = new Deadlines(host, clocks);
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /** @param form what the step was taken with */
    void follow(Report report, Action action, StepForm form) {
        LocalDate today = Today.of(host);
        LocalDate day = form.day().orElse(today);
        switch (action) {
            case BEGIN, RETURN, ANALYSE, DISTRIBUTE -> {}
            case FORWARD -> {
                meet(report.id(), day, List.of(Term.FORWARDING, Term.TO_KPK, Term.COMPLETION));
                deadlines.start(report, Term.DECISION, day);
            }
            case DECIDE -> {
                deadlines.meet(report.id(), Term.DECISION, day);
                deadlines.start(report, Term.DECREE, day);
                deadlines.meet(report.id(), Term.DECREE, today);
                if (form.owner().filter(Owner::mustHandOver).isPresent()) {
                    deadlines.start(report, Term.HANDOVER, day);
                }
            }
            case HAND_OVER -> deadlines.meet(report.id(), Term.HANDOVER, day);
            case EXEMPT, RECORD_REFUSAL, DISMISS, CLOSE -> meet(report.id(), today, List.of(Term.values()));
        }
    }

    private void meet(UUID report, LocalDate day, List<Term> terms) {
        terms.forEach(term -> deadlines.meet(report, term, day));
    }
}
