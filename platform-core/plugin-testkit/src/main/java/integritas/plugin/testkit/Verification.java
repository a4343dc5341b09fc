package integritas.plugin.testkit;

import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import integritas.pluginhost.start.StartRefusedException;
import integritas.rubric.Rubric;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * What can be said of a plugin's jar before anybody else sees it: what the platform would say without running it, and what
 * shows when it is started as the platform starts it, on a real PostgreSQL with two tenants, without a server.
 *
 * @param inspected what stands in the jar
 * @param remarks what was found, in the order of the looking
 */
public record Verification(Inspected inspected, List<Remark> remarks) {

    public Verification {
        remarks = List.copyOf(remarks);
    }

    /**
     * Looks at a jar and runs it. Takes seconds; whatever is wrong with the jar is a remark and no exception.
     *
     * @throws IllegalStateException if the database of the verification fails
     */
    public static Verification of(Path jar) {
        Inspected inspected = new Inspector(PluginApi.version()).inspect(jar);
        Findings findings = new Findings();
        inspected.findings().forEach(findings::refuse);
        if (inspected.isSound()) {
            run(inspected, findings);
        }
        return new Verification(inspected, findings.all());
    }

    /** Tells whether nothing is refused. */
    public boolean isSound() {
        return remarks.stream().noneMatch(remark -> remark.weight() == Remark.Weight.REFUSED);
    }

    private static void run(Inspected inspected, Findings findings) {
        try (TestSchema schema = new TestSchema()) {
            WeakReference<ClassLoader> loader = start(inspected, schema, findings);
            new SeparationCheck(inspected, schema, findings).look();
            new UnloadCheck(findings).look(loader);
        } catch (StartRefusedException refused) {
            findings.refuse(refused.finding());
        } catch (SQLException e) {
            throw new IllegalStateException("the verification's own database failed", e);
        }
    }

    private static WeakReference<ClassLoader> start(Inspected inspected, TestSchema schema, Findings findings) {
        List<Rubric> editions;
        try (Trial trial = new Trial(inspected, schema)) {
            new OfferCheck(findings).look(trial);
            new RubricCheck(findings).look(trial);
            editions = trial.plugin().rubrics();
        }
        try (Trial trial = new Trial(inspected, schema)) {
            new RubricCheck(findings).compare(editions, trial.plugin().rubrics());
            return trial.loader();
        }
    }
}
