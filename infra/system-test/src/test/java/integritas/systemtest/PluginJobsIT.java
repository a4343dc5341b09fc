package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jobs of plugins among the platform's own work, run by its scheduler, whose table is told that they are due. */
class PluginJobsIT {

    private static final String ADMIN_MAIL = "admin@kota-contoh.test";

    private static final String APPLICATION = """
            package sample;
            import integritas.plugin.api.*;
            import integritas.rubric.Text;
            import jakarta.ws.rs.*;
            import java.time.Duration;
            import java.util.*;
            public final class %1$s implements PluginApplication {
                private static volatile boolean over;
                private final PluginHost host;
                public %1$s(PluginHost host) { this.host = host; }
                @Override public Optional<Object> api() { return Optional.of(new Root(host)); }
                @Override public List<Job> jobs() { return %2$s; }
                private static void hang() {
                    while (!over) { try { Thread.sleep(1000); } catch (InterruptedException deaf) { } }
                }
                public static final class Root {
                    private final PluginHost host;
                    Root(PluginHost host) { this.host = host; }
                    @POST @Path("end") public void end() { over = true; }
                    @POST @Path("letter") public int letter() {
                        return host.letters().toRole("tenant-admin",
                            new Letters.Letter(Text.of("id", "Tetap sampai"), Text.of("id", "x"), "/"));
                    }
                }
            }
            """;

    @Test
    void jobsThatHangForeverKeepNoLetterWaiting() throws Exception {
        running("deaf", "Deaf", """
                List.of("a", "b", "c", "d", "e", "f").stream()
                    .map(name -> new Job(name, Duration.ofMinutes(1), run -> hang())).toList()""");
        try {
            makeDue("deaf");
            Patience.until("jobs hang", () -> hanging("deaf") >= 3);

            assertThat(Api.as(Demo.UNIT).post("plugins/deaf/letter", "{}").status())
                    .isEqualTo(200);
            Mails.awaitSaying(ADMIN_MAIL, "Tetap sampai");
            assertThat(hanging("deaf")).as("of six that are due").isEqualTo(3);
        } finally {
            Api.as(Demo.UNIT).post("plugins/deaf/end", "{}");
        }
        Patience.until("they have ended", () -> hanging("deaf") == 0);
        new Plugin("deaf").suspend();
    }

    @Test
    void aJobThatFallsDueWhileItsPluginIsSuspendedIsPutOffAndOneOfAPluginThatIsOffIsNot() throws Exception {
        running("steady", "Steady", """
                List.of(new Job("daily", Duration.ofDays(1), run -> host.audit().read("daily.run", host.tenant().id())))""");
        Plugin steady = new Plugin("steady");
        String sha256 = steady.suspend().json().get("sha256").asText();

        makeDue("steady");
        Patience.until(
                "put off for a while",
                () -> count(
                                "steady",
                                "not picked and execution_time > now() and execution_time < now() + interval '1 hour'")
                        == 1);

        steady.approve(sha256);
        steady.await("running");
        makeDue("steady");
        Patience.until(
                "it has run",
                () -> Api.as(Demo.ADMIN)
                                .get("audit/entries?action=plugin.steady.daily.run")
                                .json()
                                .get("total")
                                .asInt()
                        == 1);
        Patience.until(
                "its next run is set",
                () -> count("steady", "not picked and execution_time > now() + interval '1 hour'") == 1);

        steady.switchOff(Demo.ADMIN);
        makeDue("steady");
        Patience.until("it is forgotten", () -> count("steady", "true") == 0);
    }

    private static void running(String id, String name, String jobs) {
        PluginJar.named(id, "run-jobs", "send-letters")
                .withExtension(name, APPLICATION.formatted(name, jobs))
                .drop();
        Plugin plugin = new Plugin(id);
        plugin.approve();
        plugin.await("running");
        plugin.switchOn(Demo.ADMIN);
    }

    private static void makeDue(String plugin) throws Exception {
        Patience.until(
                "its jobs are due",
                () -> !Sql.owner()
                        .column("update scheduled_tasks set execution_time = now() where not picked and " + of(plugin)
                                + " returning task_instance")
                        .isEmpty());
    }

    private static int hanging(String plugin) throws SQLException {
        return count(plugin, "picked");
    }

    private static int count(String plugin, String condition) throws SQLException {
        List<String> rows = Sql.owner()
                .column("select task_instance from scheduled_tasks where " + of(plugin) + " and " + condition);
        return rows.size();
    }

    private static String of(String plugin) {
        return "task_name = 'plugin.job' and split_part(task_instance, '/', 2) = '" + plugin + "'";
    }
}
