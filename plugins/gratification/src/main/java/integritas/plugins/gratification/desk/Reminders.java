package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Clocks;
import integritas.plugins.gratification.report.Deadline;
import integritas.plugins.gratification.report.Deadlines;
import integritas.plugins.gratification.report.Reports;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reminds of periods that end soon or have ended: once for each report, period and stage, for ever. The row that says so and
 * the letter are of one transaction. What came due while the platform was down is reminded of at its next run, as it stands
 * then.
 */
final class Reminders {

    /** How far a period has come. */
    enum Stage {
        NEAR,
        OVERDUE
    }

    private final PluginHost host;
    private final Reports reports;
    private final Deadlines deadlines;
    private final ReminderStore store;
    private final DeskPost post;

    Reminders(PluginHost host, Reports reports, Clocks clocks) {
        this.host = host;
        this.reports = reports;
        this.deadlines = new Deadlines(host, clocks);
        this.store = new ReminderStore(host);
        this.post = new DeskPost(host);
    }

    /** Computes anew what another state of the calendar computed, then reminds. */
    void run() {
        deadlines.recompute();
        host.data().inTransaction(entities -> {
            int near = 0;
            int overdue = 0;
            for (Deadline deadline : deadlines.running()) {
                Optional<Stage> stage = stage(deadline)
                        .filter(reached ->
                                store.claim(deadline, reached, host.clock().instant()));
                near += stage.filter(Stage.NEAR::equals).isPresent() ? 1 : 0;
                overdue += stage.filter(Stage.OVERDUE::equals).isPresent() ? 1 : 0;
                if (stage.isPresent() && Turn.of(deadline.term()) == Turn.REPORTER) {
                    post.remind(reports.one(deadline.reportId()));
                }
            }
            if (near + overdue > 0) {
                post.toHandlers(near, overdue);
            }
            return near + overdue;
        });
    }

    private Optional<Stage> stage(Deadline deadline) {
        LocalDate today = Today.of(host);
        return switch (Next.of(deadline, today, host.workingDays()).urgency()) {
            case OVERDUE -> Optional.of(Stage.OVERDUE);
            case TODAY, WARNED, NEAR -> Optional.of(Stage.NEAR);
            case CALM -> Optional.empty();
        };
    }
}
