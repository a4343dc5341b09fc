package integritas.rubric;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "integritas.rubric", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Pattern ONE_REGULATION =
            Pattern.compile("\\b(LKE|WBK|WBBM|pengungkit|pemenuhan|gratifikasi|PermenPANRB)", Pattern.CASE_INSENSITIVE);

    @ArchTest
    static final ArchRule scoringKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("integritas.rubric")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "integritas.rubric")
            .because("a score must be readable and testable without anything else");

    @ArchTest
    static final ArchRule readingKnowsYamlBesides = classes()
            .that()
            .resideInAPackage("integritas.rubric.yaml")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "integritas.rubric..", "org.snakeyaml..")
            .because("plugins bring editions, not parsers");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.getPackage("integritas.rubric").getSubpackagesInTree())
                .filteredOn(one -> !one.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    @Test
    void noSourceSpeaksOfOneRegulation() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            List<Path> speaking = sources.filter(Files::isRegularFile)
                    .filter(ArchitectureTest::speaksOfOneRegulation)
                    .toList();
            assertThat(speaking).isEmpty();
        }
    }

    private static boolean speaksOfOneRegulation(Path source) {
        try {
            return ONE_REGULATION.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
