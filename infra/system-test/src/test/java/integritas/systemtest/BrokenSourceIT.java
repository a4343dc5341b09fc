package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plugin whose source does everything wrong: questions are shown all the same, and nobody else notices. */
class BrokenSourceIT {

    private static final Plugin BROKEN = new Plugin("rusak");
    private static final String THROWS = "A.I.1.iv.a";
    private static final String SLEEPS = "A.I.2.i.a";
    private static final String ANSWERS_NONSENSE = "A.I.2.ii.a";
    private static final String RETURNS_NULL = "A.I.2.ii.b";
    private static final String GROWS_TOO_LARGE = "A.I.2.ii.c";
    private static final String BRINGS_A_PROGRAM = "A.I.2.ii.d";
    private static final String BREAKS_OFF = "A.I.2.i.b";

    private static final String SOURCE = """
            package sample;

            import integritas.plugin.api.*;
            import integritas.rubric.*;
            import java.time.Instant;
            import java.util.*;

            public final class Broken implements EvidenceSource {
                public Set<QuestionKey> questions() {
                    Set<QuestionKey> all = new HashSet<>();
                    for (String code : List.of(%s)) {
                        all.add(new QuestionKey("lke-zi", code));
                    }
                    return all;
                }

                public Optional<Proposal> propose(Inquiry inquiry) {
                    switch (inquiry.question().question()) {
                        case "A.I.1.iv.a": throw new IllegalStateException("broken on purpose");
                        case "A.I.2.i.a": return late();
                        case "A.I.2.i.b": throw new NoClassDefFoundError("gone/Away");
                        case "A.I.2.ii.a": return said(new Answer.Choice("Z"), "a.txt", "teks".getBytes());
                        case "A.I.2.ii.b": return null;
                        case "A.I.2.ii.c": return said(new Answer.Choice("A"), "a.txt", new byte[6_000_000]);
                        default: return said(new Answer.Choice("A"), "a.exe", new byte[] {'M', 'Z', 0, 3});
                    }
                }

                private Optional<Proposal> late() {
                    try {
                        Thread.sleep(600_000);
                    } catch (InterruptedException asked) {
                    }
                    return said(new Answer.Choice("A"), "a.txt", "terlambat".getBytes());
                }

                private Optional<Proposal> said(Answer answer, String name, byte[] content) {
                    return Optional.of(new Proposal(Optional.of(answer), Text.of("id", "Sebab"),
                            Instant.parse("2026-01-01T00:00:00Z"), new Snapshot(name, content)));
                }
            }
            """;

    private static String assessment = "";

    @BeforeAll
    static void install() {
        List<String> questions =
                List.of(THROWS, SLEEPS, ANSWERS_NONSENSE, RETURNS_NULL, GROWS_TOO_LARGE, BRINGS_A_PROGRAM, BREAKS_OFF);
        String codes = "\"" + String.join("\", \"", questions) + "\"";
        PluginJar.named(BROKEN.id(), "propose-answers")
                .withExtension("Broken", SOURCE.formatted(codes))
                .drop();
        BROKEN.approve();
        BROKEN.switchOn(Demo.ADMIN);
        assessment = Demo.assessment(Demo.UNIT);
    }

    @AfterAll
    static void switchItOff() {
        BROKEN.switchOff(Demo.ADMIN);
    }

    private static Reply ask(String question) {
        return Api.as(Demo.UNIT).get(assessment + "/answers/" + question + "/proposals");
    }

    @Test
    void whatThrowsIsLateOrMakesNoSenseHasNothingToSayUntilItIsPaused() {
        for (String question : List.of(THROWS, SLEEPS, ANSWERS_NONSENSE, RETURNS_NULL, GROWS_TOO_LARGE, BREAKS_OFF)) {
            Reply reply = ask(question);
            assertThat(reply.status()).as(question).isEqualTo(200);
            assertThat(reply.json().get("items")).as(question).isEmpty();
        }
        String sound =
                ask(BRINGS_A_PROGRAM).json().at("/items/0/proposal/fingerprint").asText();
        Reply refused = Api.as(Demo.UNIT)
                .post(
                        assessment + "/answers/" + BRINGS_A_PROGRAM + "/proposals/" + BROKEN.id(),
                        "{\"fingerprint\":\"" + sound + "\"}");
        assertThat(refused.problem()).as("a program is no evidence").isEqualTo("415 media-type-not-accepted");
        for (int times = 0; times < 4; times++) {
            ask(THROWS);
        }

        assertThat(Api.as(Demo.CENTRAL)
                        .get("central/plugins/" + BROKEN.id())
                        .json()
                        .at("/health/paused")
                        .asInt())
                .isEqualTo(1);
        assertThat(ask(BRINGS_A_PROGRAM).json().get("items"))
                .as("nobody asks it meanwhile")
                .isEmpty();
        try (Browser browser = Browser.as(Demo.UNIT)) {
            browser.go("/app/" + assessment + "/questions/" + THROWS);
            browser.await("#answer-field");
            assertThat(browser.all("#proposals")).isEmpty();
        }
    }
}
