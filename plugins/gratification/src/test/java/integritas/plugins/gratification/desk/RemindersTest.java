package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.testkit.SentLetter;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Deadline;
import integritas.plugins.gratification.report.Deadlines;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Sent;
import integritas.plugins.gratification.report.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hourly job on a real database, of a world that each test has for itself. */
class RemindersTest {

    private final World world = World.open();

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeEach
    void begin() {
        office = new Office(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void nothingIsWrittenWhileThereIsTime() {
        Sent.by(world, "Siti");

        run("2026-06-02T01:00:00Z");

        assertThat(reminders()).isEmpty();
    }

    @Test
    void eachStageOfAPeriodIsRemindedOfOnceHoweverOftenTheJobRuns() {
        Sent.by(world, "Siti");

        for (String hour : List.of("01", "02", "03")) {
            run("2026-06-11T" + hour + ":00:00Z");
        }
        assertThat(reminders()).hasSize(1).first().satisfies(sent -> {
            assertThat(sent.to()).isEqualTo("case-handler");
            assertThat(sent.letter().body().in(World.CITY.locale())).contains("dekat: 1", "lewat: 0");
        });
        run("2026-06-15T01:00:00Z");
        assertThat(reminders()).hasSize(1);
        run("2026-06-16T01:00:00Z");
        run("2026-06-17T01:00:00Z");
        assertThat(reminders()).hasSize(2);
    }

    @Test
    void aServerThatStoodStillCatchesUpOnce() {
        Sent.by(world, "Siti");
        Sent.by(world, "Rina");

        run("2026-09-01T01:00:00Z");
        run("2026-09-01T02:00:00Z");

        assertThat(reminders())
                .singleElement()
                .satisfies(sent ->
                        assertThat(sent.letter().body().in(World.CITY.locale())).contains("dekat: 0", "lewat: 4"));
    }

    @Test
    void theReporterIsWrittenToWhereItIsHisTurn() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.RETURN);
        int before = reminders().size();

        run("2026-06-29T01:00:00Z");

        List<SentLetter> fresh = reminders().subList(before, reminders().size());
        assertThat(fresh)
                .extracting(SentLetter::to)
                .containsExactlyInAnyOrder(report.reporterId().toString(), "case-handler");
        assertThat(fresh.toString()).doesNotContain("Siti", "Maju Jaya", "Jam tangan");
    }

    @Test
    void whatIsDoneIsNotRemindedOf() {
        Report report = Sent.by(world, "Siti");
        office.sit().take(report, Action.BEGIN, Action.ANALYSE, Action.EXEMPT);
        int before = reminders().size();

        run("2026-09-01T01:00:00Z");

        assertThat(reminders()).hasSize(before);
    }

    @Test
    void daysAreComputedAnewWhenTheCalendarChanges() {
        Report report = Sent.by(world, "Siti");
        assertThat(due(report)).isEqualTo(LocalDate.of(2026, 6, 15));

        world.off(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 9));
        run("2026-06-02T01:00:00Z");

        assertThat(due(report)).isEqualTo(LocalDate.of(2026, 6, 18));
    }

    @Test
    void anotherAgencysPeriodsAreNotTouched() {
        Sent.by(world, "Siti");

        world.at(Instant.parse("2026-09-01T01:00:00Z")).as(World.MINISTRY);
        office.desk().reminders().run();

        assertThat(reminders()).isEmpty();
    }

    private void run(String moment) {
        world.at(Instant.parse(moment)).as(World.CITY);
        office.desk().reminders().run();
    }

    /** Returns the letters but those that acknowledge a report: these lead to it. */
    private List<SentLetter> reminders() {
        return world.letters().stream()
                .filter(sent -> !sent.letter().path().startsWith("/reports/"))
                .toList();
    }

    private LocalDate due(Report report) {
        world.as(World.CITY);
        return new Deadlines(world.host(), Sent.clocks())
                .of(report.id()).stream()
                        .filter(deadline -> deadline.term() == Term.FORWARDING)
                        .map(Deadline::dueOn)
                        .findFirst()
                        .orElseThrow();
    }
}
