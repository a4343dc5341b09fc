package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Field;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Sent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reporter who chose to stay hidden is not found at the desk, however one looks. */
class HiddenTest {

    /** Words that stand in the hidden report alone. */
    private static final List<String> CANARIES =
            List.of("KENARIPELAPOR", "KENARIPEMBERI", "KENARIOBJEK", "KENARITEMPAT", "KENARIKISAH");

    private static final Map<Field, String> HIDDEN = Map.of(
            Field.GIVER_NAME, "PT KENARIPEMBERI",
            Field.DESCRIPTION, "KENARIOBJEK",
            Field.PLACE, "KENARITEMPAT",
            Field.CHRONOLOGY, "KENARIKISAH",
            Field.RECEIVED_ON, "2026-05-04");

    private final World world = World.open();
    private final Office office = new Office(world);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void noCodeOfTheDeskKnowsWhereHiddenReportsLie() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/integritas/plugins/gratification/desk"))) {
            List<Path> files =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("private_report", "PrivateReport", "PrivateState", "Drafts", "report_number");
            }
        }
    }

    @Test
    void nothingOfAHiddenReportIsInQueueExportLinkageLettersOrAudit() {
        Sent.hidden(world, "KENARIPELAPOR", HIDDEN);
        Sent.hidden(world, "KENARIPELAPOR", HIDDEN);
        Report seen = Sent.by(world, "Siti");
        office.sit();

        String desk = everythingAtTheDesk();
        world.at(Instant.parse("2026-09-01T01:00:00Z")).as(World.CITY);
        office.desk().reminders().run();
        office.desk().retention().run();

        assertThat(desk).contains(seen.title());
        assertThat(desk + world.letters() + world.audit()).doesNotContain(CANARIES.toArray(String[]::new));
        for (String canary : CANARIES) {
            office.sit();
            assertThat(office.desk()
                            .queue()
                            .page(new QueueFilter("all", "", "", canary, 1))
                            .total())
                    .isZero();
            assertThat(office.desk().links().known(canary, 1).total()).isZero();
        }
    }

    @Test
    void theDeskKnowsHowManyThereAreAndNothingElse() {
        office.sit();
        assertThat(office.desk().queue().hidden()).isZero();

        Sent.hidden(world, "KENARIPELAPOR", HIDDEN);

        office.sit();
        assertThat(office.desk().queue().hidden()).as("on the same day").isZero();
        world.at(Office.NOW.plus(Duration.ofDays(1)));
        assertThat(office.desk().queue().hidden()).as("on the day after").isEqualTo(1);
        assertThat(office.desk().queue().page(QueueFilter.OPEN).total()).isZero();
    }

    @Test
    void numbersOfReportsDoNotTellThatOneIsHidden() {
        Report before = Sent.by(world, "Siti");
        Sent.hidden(world, "KENARIPELAPOR", HIDDEN);

        assertThat(Sent.by(world, "Rina").number()).isEqualTo(before.number() + 1);
    }

    private String everythingAtTheDesk() {
        QueueFilter all = new QueueFilter("all", "", "", "", 1);
        List<QueueRow> exported = office.desk().queue().exported(all);
        QueueSheet sheet = new QueueSheet(Locale.forLanguageTag("id"));
        return office.desk().queue().page(all)
                + new String(sheet.csv(exported), StandardCharsets.UTF_8)
                + sheet.sheet(exported)
                + office.desk().links().known("", 1)
                + office.desk().objects().kept(1)
                + new DeskJson(office.desk()).queue(office.desk().queue().page(all), 2);
    }
}
