package integritas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates hold nothing that the content security policy would block. */
class PolicyTest {

    private static final Pattern BLOCKED = Pattern.compile(
            "<style|<script(?! src=| type=\"module\" src=)|\\sstyle=|\\son[a-z]+=|hx-on|javascript:|\"js:");

    @Test
    void noTemplateHoldsScriptsOrStyles() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(BLOCKED);
            }
        }
    }
}
