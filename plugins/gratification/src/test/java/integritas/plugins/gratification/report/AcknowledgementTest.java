package integritas.plugins.gratification.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.SentLetter;
import integritas.plugin.testkit.World;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The letter that tells a reporter that a report has arrived. */
class AcknowledgementTest {

    private final World world = World.open();
    private final Reporting reporting = new Reporting(world.host(), new FirstClocks());

    @BeforeEach
    void begin() {
        Desk.sit(world);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void itTellsTheNumberAndWhatComesNextInBothLanguages() {
        Report report = Desk.sent(reporting, Desk.form());

        assertThat(world.letters()).singleElement().satisfies(sent -> {
            assertThat(sent.to()).isEqualTo(report.reporterId().toString());
            assertThat(sent.letter().path()).isEqualTo("/reports/" + report.id());
            assertThat(sent.letter().subject().byLanguage().values()).allMatch(text -> text.contains(report.title()));
            assertThat(sent.letter().body().byLanguage())
                    .hasEntrySatisfying(
                            "id", text -> assertThat(text).contains(report.title(), "kelengkapannya", "KPK"))
                    .hasEntrySatisfying("en", text -> assertThat(text).contains(report.title(), "complete", "KPK"));
        });
    }

    @Test
    void nothingThatWasWrittenIntoTheFormIsInIt() {
        Form form = Desk.form();

        Desk.sent(reporting, form);

        String letter = world.letters().stream()
                .map(SentLetter::letter)
                .map(one -> one.subject() + " " + one.body() + " " + one.path())
                .findFirst()
                .orElseThrow();
        Stream.of(
                        form.fields(),
                        form.givers().get(0).fields(),
                        form.gifts().get(0).fields())
                .flatMap(part -> part.values().stream())
                .filter(written -> written.length() > 3)
                .forEach(written -> assertThat(letter).doesNotContain(written));
    }

    @Test
    void aReportThatHidesItsReporterGetsNone() {
        Draft draft = Desk.drafted(reporting, Desk.form(Map.of(Field.CONFIDENTIALITY, "HIDDEN_FROM_UPG")));

        assertThat(reporting.submission().send(draft.id(), draft.version())).isEmpty();

        assertThat(world.letters()).isEmpty();
    }

    @Test
    void whatWasSentTwiceIsAcknowledgedOnceAndWhatWasRefusedNever() {
        Draft unsound = reporting.drafts().begin(Desk.form());
        assertThatThrownBy(() -> reporting.submission().send(unsound.id(), unsound.version()))
                .isInstanceOf(Refusal.class);
        assertThat(world.letters()).isEmpty();
        Draft draft = Desk.drafted(reporting, Desk.form());

        List<Optional<Report>> sent = List.of(
                reporting.submission().send(draft.id(), draft.version()),
                reporting.submission().send(draft.id(), draft.version()));

        assertThat(sent).allMatch(Optional::isPresent);
        assertThat(world.letters()).hasSize(1);
    }

    @Test
    void aReportIsFiledThoughNobodyCanSayWhereToWriteTo() {
        PluginHost nobodyKnows = (PluginHost) Proxy.newProxyInstance(
                PluginHost.class.getClassLoader(), new Class<?>[] {PluginHost.class}, (proxy, asked, with) -> {
                    if (asked.getName().equals("letters")) {
                        throw new IllegalStateException("the directory is away");
                    }
                    return asked.invoke(world.host(), with);
                });

        Report report = Desk.sent(new Reporting(nobodyKnows, new FirstClocks()), Desk.form());

        assertThat(reporting.reports().of(report.reporterId()))
                .extracting(Report::id)
                .contains(report.id());
        assertThat(world.letters()).isEmpty();
    }
}
