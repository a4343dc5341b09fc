package integritas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import integritas.problem.Problem;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the description of the JSON interface against the resources, and against the codes of failures. */
@SuppressWarnings("unchecked")
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static Map<String, Map<String, Object>> operations = Map.of();
    private static String text = "";

    @BeforeAll
    static void read() throws Exception {
        try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/openapi/v1.yaml")) {
            text = new String(yaml.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        Map<String, Object> document =
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
        operations = new TreeMap<>();
        ((Map<String, Map<String, Object>>) document.get("paths"))
                .forEach((path, item) -> item.forEach((key, value) -> {
                    if (METHODS.contains(key)) {
                        operations.put(key.toUpperCase(Locale.ROOT) + " " + path, (Map<String, Object>) value);
                    }
                }));
    }

    @Test
    void namesEveryOperationOfTheCodeAndNoOther() {
        assertThat(operations.keySet()).isEqualTo(ofTheCode());
    }

    @Test
    void givesEachOperationANameAnExampleAndItsRefusals() {
        operations.forEach((name, operation) -> {
            assertThat(operation).as(name).containsKeys("operationId", "summary", "description", "tags");
            Map<String, Object> responses = (Map<String, Object>) operation.get("responses");
            if (!operation.containsKey("security")) {
                assertThat(responses).as(name).containsKey("401");
            }
            Map<String, Object> success = (Map<String, Object>) responses.entrySet().stream()
                    .filter(e -> e.getKey().startsWith("2"))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            if (success.containsKey("content")) {
                assertThat(success.get("content").toString()).as(name).contains("example=");
            }
        });
    }

    @Test
    void knowsEveryProblemCodeAndInventsNone() {
        Set<String> named = Pattern.compile("`([a-z]+(?:-[a-z]+)+|stale|unavailable)`")
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Arrays.stream(Problem.values()).map(Problem::code).collect(Collectors.toSet());
        Set<String> ofPages = Set.of(Problem.FORM_EXPIRED.code());

        assertThat(named)
                .containsAll(
                        known.stream().filter(code -> !ofPages.contains(code)).toList());
        assertThat(named).filteredOn(code -> !known.contains(code)).containsOnly("integritas-api");
    }

    private static Set<String> ofTheCode() {
        Set<String> all = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("integritas")) {
            if (type.getSimpleName().endsWith("Api") && type.isAnnotatedWith(Path.class)) {
                Class<?> resource = type.reflect();
                for (Method method : resource.getDeclaredMethods()) {
                    verbs(method).forEach(verb -> all.add(verb + " " + path(resource, method)));
                }
            }
        }
        return all;
    }

    private static List<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .toList();
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    }
}
