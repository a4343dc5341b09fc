package integritas.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is taken to be there of a tenant, by whether the directory of people was asked. */
class KnownTest {

    private static final Map<String, String> APPLIED =
            Map.of("people.ana.roles", "employee", "assessments.rsud.lke-zi.2026", "2021 WBK");

    private final Known unasked =
            new Known(Optional.empty(), APPLIED, Map.of("name", "Kota", "domains", "kota.test"), Optional.empty());

    @Test
    void peopleAreTakenToBeAsTheyWereAppliedWhileNobodyWasAsked() {
        assertThat(unasked.current())
                .containsEntry("people.ana.roles", "employee")
                .containsEntry("name", "Kota");
        assertThat(unasked.organization()).isEmpty();
    }

    @Test
    void peopleAreAsTheDirectoryHasThemOnceItWasAsked() {
        assertThat(unasked.with(Map.of("people.ana.roles", "unit-user")).current())
                .containsEntry("people.ana.roles", "unit-user")
                .containsKey("assessments.rsud.lke-zi.2026");
        assertThat(unasked.with(Map.of()).current()).doesNotContainKey("people.ana.roles");
    }

    @Test
    void whatADescriptionHasNotNamedBeforeCountsAsNotThereSoThatItIsMade() {
        assertThat(unasked.with(Map.of("people.budi.roles", "employee")).current())
                .doesNotContainKey("people.budi.roles");
    }

    @Test
    void theOrganizationIsHeldAgainstTheRegister() {
        Known asked = unasked.with(Map.of("organization.name", "Lain"));
        assertThat(asked.current()).containsEntry("organization.name", "Lain");
        assertThat(asked.organization())
                .containsEntry("organization.name", "Kota")
                .containsEntry("organization.domains", "kota.test");
    }
}
