package integritas.tenantconfig;

import static integritas.tenantconfig.TenantFiles.assignedUnits;
import static integritas.tenantconfig.TenantFiles.items;
import static integritas.tenantconfig.TenantFiles.unitCodes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in this module is sound. */
class TenantFilesTest {

    static List<Path> tenants() {
        return TenantFiles.named("tenant.yaml");
    }

    static List<Path> peopleAcrossTenants() {
        return TenantFiles.named("people.yaml");
    }

    /** Returns the folders that are applied together. */
    static List<Path> directories() {
        return tenants().stream()
                .map(file -> file.toAbsolutePath().resolve("../..").normalize())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void aTenantKeepsToTheSchema(Path file) {
        assertThat(Schemas.faults("tenant.schema.json", TenantFiles.read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("peopleAcrossTenants")
    void peopleAcrossTenantsKeepToTheSchema(Path file) {
        assertThat(Schemas.faults("people.schema.json", TenantFiles.read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void theFolderBearsTheAlias(Path file) {
        String alias = TenantFiles.read(file).path("alias").asText();
        assertThat(file.toAbsolutePath()).endsWith(Path.of(alias, "tenant.yaml"));
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void aUnitsCodeOccursOnce(Path file) {
        assertThat(unitCodes(TenantFiles.read(file))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tenants")
    void peopleAndAssessmentsNameUnitsThatExist(Path file) {
        JsonNode tenant = TenantFiles.read(file);
        Stream<String> ofPeople = items(tenant.path("people")).flatMap(person -> assignedUnits(person).stream());
        Stream<String> ofAssessments = items(tenant.path("assessments"))
                .map(assessment -> assessment.path("unit").asText());
        assertThat(unitCodes(tenant))
                .containsAll(Stream.concat(ofPeople, ofAssessments).toList());
    }

    @ParameterizedTest
    @MethodSource("directories")
    void membershipsNameTenantsAndUnitsThatExist(Path directory) {
        items(TenantFiles.read(directory.resolve("people.yaml")).path("people"))
                .flatMap(person -> items(person.path("memberships")))
                .forEach(membership -> {
                    Path tenant = directory
                            .resolve(membership.path("tenant").asText())
                            .resolve("tenant.yaml");
                    assertThat(tenant).exists();
                    assertThat(unitCodes(TenantFiles.read(tenant))).containsAll(assignedUnits(membership));
                });
    }

    @ParameterizedTest
    @MethodSource("directories")
    void nationalAssessorsAreAssignedToAssessmentsThatAreOpened(Path directory) {
        items(TenantFiles.read(directory.resolve("people.yaml")).path("people"))
                .flatMap(person -> items(person.path("assesses")))
                .forEach(duty -> {
                    JsonNode tenant = TenantFiles.read(
                            directory.resolve(duty.path("tenant").asText()).resolve("tenant.yaml"));
                    assertThat(items(tenant.path("assessments"))).anySatisfy(assessment -> {
                        assertThat(assessment.path("unit")).isEqualTo(duty.path("unit"));
                        assertThat(assessment.path("rubric")).isEqualTo(duty.path("rubric"));
                        assertThat(assessment.path("period")).isEqualTo(duty.path("period"));
                    });
                });
    }

    @ParameterizedTest
    @MethodSource("directories")
    void usernamesAddressesAndDomainsOccurOnce(Path directory) {
        List<JsonNode> tenants = tenantsIn(directory);
        List<JsonNode> people = peopleIn(directory);
        assertThat(people)
                .extracting(person -> person.path("username").asText())
                .doesNotHaveDuplicates();
        assertThat(people).extracting(person -> person.path("email").asText()).doesNotHaveDuplicates();
        assertThat(tenants.stream().flatMap(tenant -> items(tenant.path("domains"))))
                .doesNotHaveDuplicates();
    }

    private static List<JsonNode> tenantsIn(Path directory) {
        return tenants().stream()
                .filter(file -> file.toAbsolutePath().startsWith(directory))
                .map(TenantFiles::read)
                .toList();
    }

    private static List<JsonNode> peopleIn(Path directory) {
        return Stream.concat(
                        tenantsIn(directory).stream(), Stream.of(TenantFiles.read(directory.resolve("people.yaml"))))
                .flatMap(file -> items(file.path("people")))
                .toList();
    }
}
