package integritas.plugins.gratification.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reporter who stays hidden: no table and no entry of the audit log has a word of theirs, or tells whose it is. */
class PrivateReportTest {

    private static final List<String> CANARIES = List.of(
            "Kenari Rahasia",
            "9999000011112222",
            "kenari@rahasia.example",
            "Jalan Kenari 77",
            "Pemberi Kenari",
            "Arloji kenari",
            "Kronologi kenari",
            "foto-kenari.png");

    private static final Instant TOMORROW = Desk.NOW.plus(Duration.ofDays(1));

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final Reporting reporting = new Reporting(world.host(), new FirstClocks());

    @BeforeAll
    static void open() {
        world = World.open();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void begin() {
        Desk.sit(world);
        world.as(World.CITY, "Kenari Rahasia", "employee");
    }

    private static Form form(String confidentiality) {
        return Desk.form(Map.of(
                        Field.CONFIDENTIALITY, confidentiality,
                        Field.NAME, "Kenari Rahasia",
                        Field.NIK, "9999000011112222",
                        Field.EMAIL, "kenari@rahasia.example",
                        Field.STREET, "Jalan Kenari 77",
                        Field.CHRONOLOGY, "Kronologi kenari"))
                .with(List.of(Desk.giver(
                        Map.of(Field.GIVER_NAME, "Pemberi Kenari"),
                        Desk.gift(Map.of(Field.DESCRIPTION, "Arloji kenari", Field.GIFT_KIND, "TRAVEL")))));
    }

    private Draft hide() {
        Draft draft = reporting.drafts().begin(form("HIDDEN_FROM_UPG"));
        draft = reporting
                .drafts()
                .attach(
                        draft.id(),
                        Proof.PHOTO,
                        Optional.of(draft.form().gifts().get(0).id()),
                        "foto-kenari.png",
                        Desk.picture());
        assertThat(reporting.submission().send(draft.id(), draft.version())).isEmpty();
        return reporting.drafts().one(draft.id());
    }

    @Test
    void noTableHasAWordOfItInClear() {
        hide();

        List<String> texts = everyText();

        assertThat(texts).hasSizeGreaterThan(10);
        for (String canary : CANARIES) {
            assertThat(texts).noneMatch(text -> text.contains(canary.toLowerCase(Locale.ROOT)));
            assertThat(texts).noneMatch(text -> text.contains(hex(canary)));
        }
    }

    @Test
    void theScanFindsWhatIsThere() {
        Draft draft = reporting.drafts().begin(form("COPY_TO_UPG"));
        draft = reporting
                .drafts()
                .attach(
                        draft.id(),
                        Proof.PHOTO,
                        Optional.of(draft.form().gifts().get(0).id()),
                        "foto-kenari.png",
                        Desk.picture());
        reporting.submission().send(draft.id(), draft.version());

        assertThat(everyText()).anyMatch(text -> text.contains("pemberi kenari"));
        assertThat(everyText()).noneMatch(text -> text.contains("9999000011112222"));
        assertThat(everyText()).noneMatch(text -> text.contains("jalan kenari 77"));
        world.host().data().inTransaction(entities -> {
            List<?> all = entities.createNativeQuery("delete from plugin_gratification.report returning 1")
                    .getResultList();
            return all.size();
        });
    }

    @Test
    void noTableHasTheReportersKey() {
        hide();
        String key = world.host().person().orElseThrow().id().toString();

        assertThat(everyText()).noneMatch(text -> text.contains(key) || text.contains(key.replace("-", "")));
    }

    @Test
    void rowsOfOnePersonCannotBeToldToBeOfTheSame() {
        hide();
        hide();

        List<?> owners = world.host()
                .data()
                .inTransaction(entities -> entities.createNativeQuery(
                                "select owner from plugin_gratification.private_report where sealed <> ''")
                        .getResultList());

        assertThat(owners).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(reporting.drafts().mine()).hasSize(owners.size());
    }

    @Test
    void theAuditLogSaysThatItWasDoneAndNotByWhomNorToWhat() {
        int before = world.audit().size();

        Draft draft = hide();
        reporting.drafts().erase(draft.id());

        List<AuditEntry> written = world.audit().subList(before, world.audit().size());
        assertThat(written).extracting(AuditEntry::action).containsExactly("report.hidden", "report.erased");
        assertThat(written.toString()).doesNotContain(draft.id().toString()).doesNotContain("enari");
    }

    @Test
    void theControlUnitSeesACountOfTheYearAndNothingElse() {
        long today = reporting.reports().hidden(2026);
        world.at(TOMORROW);
        long before = reporting.reports().hidden(2026);
        world.at(Desk.NOW);
        UUID id = hide().id();
        world.as(World.CITY, "Dewi", "case-handler", "tenant-admin");

        assertThat(reporting.reports().hidden(2026)).as("on the same day").isEqualTo(today);
        world.at(TOMORROW);
        assertThat(reporting.reports().hidden(2026)).as("on the day after").isEqualTo(before + 1);
        assertThat(reporting.reports().hidden(2025)).isZero();
        assertThat(reporting.reports().in(List.of(ReportState.values())))
                .extracting(Report::id)
                .doesNotContain(id);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reporting.reports().one(id));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reporting.drafts().one(id));
        assertThat(reporting.drafts().mine()).isEmpty();
        assertThat(reporting.deadlines().of(id)).isEmpty();
    }

    @Test
    void noLetterTellsOfIt() {
        int before = world.letters().size();

        hide();

        assertThat(world.letters()).hasSize(before);
    }

    @Test
    void theReporterReadsItAndErasesItWithItsFiles() {
        Draft draft = hide();
        UUID file = draft.form().attachments().get(0).file();
        assertThat(draft.hidden()).isTrue();
        assertThat(draft.form().text(Field.CHRONOLOGY)).isEqualTo("Kronologi kenari");

        world.at(TOMORROW);
        long counted = reporting.reports().hidden(2026);

        reporting.drafts().erase(draft.id());

        assertThat(reporting.reports().hidden(2026))
                .as("that there was one stays")
                .isEqualTo(counted);
        assertThat(reporting.drafts().mine()).extracting(Draft::id).doesNotContain(draft.id());
        assertThat(world.host().files().find(file)).isEmpty();
    }

    @Test
    void onceHiddenItIsNeitherChangedNorSentToTheControlUnit() {
        Draft draft = hide();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reporting
                        .drafts()
                        .save(
                                draft.id(),
                                draft.version(),
                                draft.form().with(Map.of(Field.CONFIDENTIALITY, "COPY_TO_UPG"))));
        assertThat(reporting.submission().send(draft.id(), draft.version())).isEmpty();
        assertThat(reporting.reports().isSent(draft.id())).isFalse();
    }

    /** Every row of every table of the plugin's, as the database writes it, in lower case. */
    private static List<String> everyText() {
        return world.host().data().inTransaction(entities -> {
            List<?> tables = entities.createNativeQuery("select c.relname::text from pg_class c"
                            + " join pg_namespace n on n.oid = c.relnamespace"
                            + " where n.nspname = 'plugin_gratification' and c.relkind = 'r'"
                            + " and c.relname <> 'flyway_schema_history'")
                    .getResultList();
            List<String> texts = new ArrayList<>();
            for (Object table : tables) {
                entities.createNativeQuery("select t::text from plugin_gratification.\"" + table + "\" t")
                        .getResultList()
                        .forEach(row -> texts.add(row.toString().toLowerCase(Locale.ROOT)));
            }
            texts.addAll(tables.stream().map(Object::toString).toList());
            return texts;
        });
    }

    /** As a column of bytes would be written. */
    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
