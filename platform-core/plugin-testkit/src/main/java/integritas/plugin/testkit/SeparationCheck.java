package integritas.plugin.testkit;

import integritas.plugin.api.Job;
import integritas.plugin.api.Proposal;
import integritas.plugin.api.Tenant;
import integritas.plugin.inspection.Inspected;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a tenant notices anything of another one: a source that is asked for a tenant with rows and then for one
 * without must say to the second what it said before there were rows; a job that runs for one tenant must leave the
 * other's rows alone. On the way: whether a source says the same twice, and only reads.
 */
final class SeparationCheck {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Inspected inspected;
    private final TestSchema schema;
    private final Findings findings;
    private final Calls calls;
    private final Asking asking;
    private final SampleRows rows;

    SeparationCheck(Inspected inspected, TestSchema schema, Findings findings) {
        this.inspected = inspected;
        this.schema = schema;
        this.findings = findings;
        this.calls = new Calls(findings);
        this.asking = new Asking(calls, findings);
        this.rows = new SampleRows(
                schema.door(), inspected.descriptor().orElseThrow().schema());
    }

    void look() throws SQLException {
        Map<String, Optional<Proposal>> unaware;
        try (Trial alone = new Trial(inspected, schema)) {
            unaware = asking.all(alone, World.MINISTRY);
        }
        if (inspected.contents().migrates()) {
            rows.make(World.CITY.id().toString())
                    .forEach((table, why) -> findings.note("rows-not-made", table + ": " + why));
        }
        try (Trial together = new Trial(inspected, schema)) {
            String before = ofCity();
            askTwice(together);
            differing(unaware, asking.all(together, World.MINISTRY))
                    .ifPresent(what -> findings.refuse(
                            "tenants-mixed", what + " says something else once another tenant has rows"));
            if (!ofCity().equals(before)) {
                findings.refuse("source-writes", "rows of the tenant changed while sources were asked");
            }
            runJobs(together);
        }
    }

    private void askTwice(Trial trial) {
        Map<String, Optional<Proposal>> first = asking.all(trial, World.CITY);
        trial.after(A_MINUTE);
        Map<String, Optional<Proposal>> again = asking.all(trial, World.CITY);
        trial.after(Duration.ZERO);
        differing(first, again).ifPresent(what -> findings.refuse("proposal-changes", what));
    }

    private void runJobs(Trial trial) throws SQLException {
        for (Job job : trial.plugin().jobs()) {
            String before = ofCity();
            run(trial, job, World.MINISTRY);
            if (!ofCity().equals(before)) {
                findings.refuse("tenants-mixed", "job " + job.name() + " of one tenant changed rows of another");
            }
            run(trial, job, World.CITY);
        }
    }

    private void run(Trial trial, Job job, Tenant tenant) {
        calls.call(trial, tenant, "job-failed", "job " + job.name(), () -> {
            job.work().run(() -> World.START);
            return true;
        });
    }

    private String ofCity() throws SQLException {
        return inspected.contents().migrates()
                ? rows.fingerprint(World.CITY.id().toString())
                : "";
    }

    private static Optional<String> differing(
            Map<String, Optional<Proposal>> before, Map<String, Optional<Proposal>> after) {
        return before.entrySet().stream()
                .filter(asked -> after.containsKey(asked.getKey()))
                .filter(asked -> !asked.getValue().equals(after.get(asked.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
