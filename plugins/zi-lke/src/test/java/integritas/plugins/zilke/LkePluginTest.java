package integritas.plugins.zilke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import integritas.plugin.api.RubricProvider;
import integritas.rubric.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LkePluginTest {

    @Test
    void startsWithSoundEditions() {
        assertThatCode(() -> new LkePlugin().start()).doesNotThrowAnyException();
    }

    @Test
    void offersEachEditionOnce() {
        assertThat(new LkeRubricProvider().rubrics())
                .extracting(Rubric::toString)
                .containsExactly("lke-zi 2021");
    }

    /** PF4J finds extensions by this index, written when the plugin is compiled; without it nothing is on offer. */
    @Test
    void isListedForThePlatform() throws IOException {
        try (InputStream index = RubricProvider.class.getClassLoader().getResourceAsStream("META-INF/extensions.idx")) {
            assertThat(new String(index.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(LkeRubricProvider.class.getName());
        }
    }
}
