package integritas.plugins.zilke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import integritas.rubric.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        List<String> listed = new ArrayList<>();
        for (URL index : Collections.list(LkePlugin.class.getClassLoader().getResources("META-INF/extensions.idx"))) {
            try (InputStream stream = index.openStream()) {
                new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(listed::add);
            }
        }
        assertThat(listed).contains(LkeRubricProvider.class.getName());
    }
}
