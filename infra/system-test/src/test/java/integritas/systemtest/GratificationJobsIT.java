package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jobs of the gratification plugin, run by the platform's own scheduler, whose table is told that they are due. */
class GratificationJobsIT {

    private static final String HANDLER = "upg@kota-contoh.test";
    private static final String REMINDERS = job("reminders");
    private static final String RETENTION = job("retention");

    @BeforeAll
    static void switchOn() {
        Plugin gratification = new Plugin("gratification");
        gratification.ensureRunning();
        gratification.switchOn(Demo.ADMIN);
    }

    @Test
    void aPeriodThatIsOverIsRemindedOfByOneMailHoweverOftenTheJobRunsAndTheServerStarts() throws Exception {
        makeDue(REMINDERS);
        awaitRun(REMINDERS);
        int before = reminders();
        String report = Gift.reported(
                "Jam tangan lama", LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(120));

        makeDue(REMINDERS);
        awaitRun(REMINDERS);
        assertThat(reminders()).isEqualTo(before + 1);
        assertThat(claimed(report)).isEqualTo(1);
        assertThat(Mails.text(Mails.await(HANDLER, Mails.to(HANDLER).size())))
                .contains("Tenggat yang lewat: 1")
                .doesNotContain("Pegawai Contoh", "Jam tangan lama", "Maju Jaya");

        makeDue(REMINDERS);
        awaitRun(REMINDERS);
        assertThat(reminders()).as("after another run").isEqualTo(before + 1);

        Platform.running().server().kill();
        makeDue(REMINDERS);
        Platform.running().server().start();
        awaitRun(REMINDERS);
        Patience.until(
                "the server answers", () -> Api.as(Demo.EMPLOYEE).get("me").status() == 200);
        assertThat(reminders())
                .as("after a restart, of what came due meanwhile")
                .isEqualTo(before + 1);
        assertThat(claimed(report)).isEqualTo(1);
    }

    @Test
    void whatHasBeenClosedForLongEnoughLosesItsNamesOnce() throws Exception {
        String report = Gift.reported("Jam tangan sebelas tahun lalu", LocalDate.of(2026, 6, 1));
        assertThat(opened(report)).contains("Jam tangan sebelas tahun lalu", "Pegawai Contoh");
        closeLongAgo(report);

        makeDue(RETENTION);
        awaitRun(RETENTION);
        assertThat(opened(report))
                .contains("\"CLOSED\"")
                .doesNotContain("Jam tangan", "Pegawai Contoh", "Maju Jaya", "Ruang pelayanan");
        String erasedAt = erasedAt(report);

        makeDue(RETENTION);
        awaitRun(RETENTION);
        assertThat(erasedAt(report)).isEqualTo(erasedAt);
    }

    /** The last step is written as the server writes it, but for its time: nobody can wait that long. */
    private static void closeLongAgo(String report) throws SQLException {
        try (Chain server = Chain.ofTheServer("kota-contoh")) {
            server.execute("""
                    insert into plugin_gratification.step
                        (id, report_id, place, from_state, to_state, by_person, by_name, at, note)
                    values (gen_random_uuid(), '%s', 2, 'SUBMITTED', 'CLOSED', gen_random_uuid(), 'Hendra Gunawan',
                        now() - interval '11 years', '')""".formatted(report));
            server.execute("update plugin_gratification.report set state = 'CLOSED', version = version + 1 where id = '"
                    + report + "'");
        }
    }

    private static String opened(String report) {
        return Api.as("upg.kota-contoh")
                .get("plugins/gratification/desk/reports/" + report)
                .response()
                .body();
    }

    private static String erasedAt(String report) throws SQLException {
        try (Chain server = Chain.ofTheServer("kota-contoh")) {
            return server.text(
                    "select max(erased_at)::text from plugin_gratification.erasure where report_id = '" + report + "'");
        }
    }

    private static String job(String name) {
        return "task_name = 'plugin.job' and task_instance = 'kota-contoh/gratification/" + name + "'";
    }

    /** A run that is under way may have looked already: it is waited for first. */
    private static void makeDue(String job) throws Exception {
        Patience.until(
                "the job is due",
                () -> !Sql.owner()
                        .column("update scheduled_tasks set execution_time = now() where not picked and " + job
                                + " returning task_instance")
                        .isEmpty());
    }

    /** The scheduler sets the next time when a run has ended. */
    private static void awaitRun(String job) throws Exception {
        Patience.until(
                "the job has run",
                () -> !Sql.owner()
                        .column(
                                "select 1 from scheduled_tasks where not picked and execution_time > now() + interval '10 minutes' and "
                                        + job)
                        .isEmpty());
    }

    private static int reminders() throws InterruptedException, SQLException {
        Mails.settle();
        return (int) Mails.to(HANDLER).stream()
                .filter(mail -> subject(mail).contains("Tenggat laporan gratifikasi"))
                .count();
    }

    private static String subject(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static long claimed(String report) throws SQLException {
        try (Chain server = Chain.ofTheServer("kota-contoh")) {
            return server.number(
                    "select count(*) from plugin_gratification.reminder where report_id = '" + report + "'");
        }
    }
}
