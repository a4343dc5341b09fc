package integritas.plugins.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.api.Inquiry;
import integritas.plugin.api.Proposal;
import integritas.plugin.api.QuestionKey;
import integritas.plugin.api.WorkUnit;
import integritas.plugin.testkit.World;
import integritas.rubric.Answer;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is proposed from the log; each test has a year of its own. */
class OutreachSourceTest {

    private static final WorkUnit UNIT = new WorkUnit(new UUID(0, 1), "dinas", "Dinas");

    @SuppressWarnings("NullAway.Init")
    private static World world;

    private final Outreach outreach = new Outreach(world.host());
    private final OutreachSource source = new OutreachSource(world.host());

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
        world.at(Instant.parse("2026-06-01T03:00:00Z"))
                .as(World.CITY, "Siti", "unit-user")
                .with(Json.createObjectBuilder().add("perYear", 2).build());
    }

    private Optional<Proposal> propose(int year) {
        QuestionKey question = source.questions().iterator().next();
        return source.propose(new Inquiry(question, UNIT, year));
    }

    @Test
    void isSilentOnAYearWithoutEvents() {
        assertThat(propose(2020)).isEmpty();
    }

    @Test
    void proposesTheBestAnswerFromAsManyEventsAsCountAsRegular() {
        outreach.add(new NewEvent("2021-02-03", "Apel", "40", ""));
        assertThat(propose(2021).orElseThrow().answer()).contains(new Answer.Choice("B"));

        outreach.add(new NewEvent("2021-04-05", "Radio", "9", ""));

        assertThat(propose(2021).orElseThrow().answer()).contains(new Answer.Choice("A"));
        assertThat(propose(2021).orElseThrow().asOf()).isEqualTo("2021-04-04T17:00:00Z");
    }

    @Test
    void saysTheSameForTheSameDataInWhateverOrderItCame() {
        outreach.add(new NewEvent("2022-04-05", "Radio", "9", ""));
        outreach.add(new NewEvent("2022-02-03", "Apel\npagi", "40", ""));
        Proposal first = propose(2022).orElseThrow();

        world.at(Instant.parse("2026-06-02T03:00:00Z"));

        assertThat(propose(2022)).contains(first);
        assertThat(new String(first.snapshot().content(), StandardCharsets.UTF_8))
                .isEqualTo("""
                        Catatan sosialisasi 2022: 2 kegiatan

                        2022-02-03; Apel pagi; 40 peserta
                        2022-04-05; Radio; 9 peserta
                        """);
    }
}
