package integritas.web;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.assessment.AnswerRights;
import integritas.assessment.HomeTask;
import integritas.audit.seal.Break;
import integritas.problem.Problem;
import integritas.tenant.Tenant;
import integritas.tenant.TenantDescription;
import integritas.worksheet.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody meets a page with a word missing, in either language. */
class WordingTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern KEY = Pattern.compile("(?:frame\\.text|messages\\.get)\\(\\s*\"([a-z][a-z0-9.-]+)\"");
    private static final Pattern CHOSEN_KEY =
            Pattern.compile("text\\([^\"()]+(?:\\([^()]*\\))?[^\"()]*\\? \"([a-z.-]+)\" : \"([a-z.-]+)\"");
    private static final Pattern FIELD =
            Pattern.compile("(?:new Fault|refused)\\(\\s*\"([a-zA-Z-]+)\",|body\\.[a-zA-Z]+\\(\"([a-zA-Z]+)\"\\)");
    private static final Properties INDONESIAN = bundle("id");
    private static final Properties ENGLISH = bundle("en");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(ENGLISH.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(INDONESIAN.stringPropertyNames()));
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        for (String key : INDONESIAN.stringPropertyNames()) {
            assertThat(values(ENGLISH.getProperty(key))).as(key).isEqualTo(values(INDONESIAN.getProperty(key)));
        }
    }

    @Test
    void everyFailureHasATitleAndANextStep() {
        for (Problem problem : Problem.values()) {
            assertThat(INDONESIAN).containsKeys("problem." + problem.code(), "problem." + problem.code() + ".next");
        }
    }

    @Test
    void everyFieldThatAFailureCanNameHasALabel() throws IOException {
        Set<String> fields = new TreeSet<>();
        for (Path file : sources()) {
            collect(FIELD, Files.readString(file), fields);
        }
        assertThat(fields).hasSizeGreaterThan(10).allMatch(field -> INDONESIAN.containsKey("field." + field));
    }

    @Test
    void everyKeyThatIsUsedIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            collect(KEY, source, used);
            collect(CHOSEN_KEY, source, used);
        }
        used.removeAll(Set.of("integritas.tenant", "openapi.json"));
        used.removeIf(key -> key.endsWith("."));
        assertThat(used).hasSizeGreaterThan(100).allMatch(INDONESIAN::containsKey);
    }

    @Test
    void everyKeyThatIsPutTogetherIsThere() {
        for (Progress progress : Progress.values()) {
            assertThat(INDONESIAN).containsKey(progress.key());
        }
        for (Progress progress : Set.of(Progress.NONE, Progress.PARTLY, Progress.COMPLETE)) {
            assertThat(INDONESIAN).containsKey(progress.key() + ".node");
        }
        for (HomeTask.Kind kind : HomeTask.Kind.values()) {
            assertThat(INDONESIAN).containsKeys(kind.key(), kind.key() + ".verb");
        }
        for (String kind : TenantDescription.KINDS) {
            assertThat(INDONESIAN).containsKey("kind." + kind);
        }
        for (String state : Set.of(Tenant.INVITED, Tenant.ACTIVE, Tenant.SUSPENDED, Tenant.CLOSED)) {
            assertThat(INDONESIAN).containsKey("tenant.state." + state);
        }
        for (AnswerRights.Lock lock : EnumSet.complementOf(EnumSet.of(AnswerRights.Lock.NONE))) {
            assertThat(INDONESIAN).containsKey(lock.key());
        }
        for (Theme theme : Theme.values()) {
            assertThat(INDONESIAN).containsKey("theme." + theme.code());
        }
    }

    @Test
    void everyAuditedActionAndEveryBrokenLinkHasItsWording() throws IOException {
        Set<String> actions = new TreeSet<>();
        for (Path file : sources()) {
            collect(Pattern.compile("new Audited\\(\\s*\"([a-z.-]+)\""), Files.readString(file), actions);
        }
        assertThat(actions).hasSizeGreaterThan(8).allMatch(action -> INDONESIAN.containsKey("audit.action." + action));
        for (Break.Kind kind : Break.Kind.values()) {
            assertThat(INDONESIAN).containsKey("audit.break." + kind.code());
        }
    }

    @Test
    void everyFindingAboutAPluginHasItsWording() throws IOException {
        Set<String> findings = new TreeSet<>();
        Pattern named = Pattern.compile("new (?:Finding|StartRefusedException)\\(\\s*\"([a-z-]+)\"");
        for (Path file : sources()) {
            collect(named, Files.readString(file), findings);
        }
        for (String module : new String[] {"plugin-inspection", "host-services"}) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    collect(named, Files.readString(file), findings);
                }
            }
        }
        assertThat(findings)
                .hasSizeGreaterThan(15)
                .allMatch(finding -> INDONESIAN.containsKey("plugin.finding." + finding));
    }

    private static void collect(Pattern pattern, String source, Set<String> keys) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                Optional.ofNullable(matcher.group(group)).ifPresent(keys::add);
            }
        }
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        if (!values.isEmpty()) {
            assertThat(new MessageFormat(text, Locale.ROOT)).isNotNull();
        }
        return values;
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(MAIN.resolve("jte")), Files.walk(MAIN.resolve("java")))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Properties bundle(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "integritas.messages.messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Properties all = new Properties();
        Collections.list(bundle.getKeys()).forEach(key -> all.setProperty(key, bundle.getString(key)));
        return all;
    }
}
