package integritas.web;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.assessment.HomeTask;
import integritas.worksheet.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sprite holds the symbols that are used, and no others. */
class IconsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern IN_TEMPLATE = Pattern.compile("icon\\((?:frame, )?\"([a-z0-9-]+)\"");
    private static final Pattern IN_SCRIPT = Pattern.compile("(?:icon\\(|put\\('[a-z]+', )'([a-z0-9-]+)'");
    private static final Pattern IN_JAVA = Pattern.compile("return \"([a-z0-9-]+)\";");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z0-9-]+)\"");

    @Test
    void everySymbolIsUsedAndEveryUsedSymbolIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        add(IN_TEMPLATE, MAIN.resolve("jte"), used);
        add(IN_SCRIPT, MAIN.resolve("webapp/assets/js"), used);
        add(IN_JAVA, MAIN.resolve("java/integritas/evidence/DocumentIcon.java"), used);
        Arrays.stream(Progress.values()).map(Progress::icon).forEach(used::add);
        Arrays.stream(HomeTask.Kind.values()).map(HomeTask.Kind::icon).forEach(used::add);
        Set<String> symbols = new TreeSet<>();
        add(SYMBOL, MAIN.resolve("webapp/assets/icons.svg"), symbols);
        assertThat(symbols).isEqualTo(used);
    }

    private static void add(Pattern pattern, Path place, Set<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        }
    }
}
