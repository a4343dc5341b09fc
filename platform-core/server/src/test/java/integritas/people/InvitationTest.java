package integritas.people;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.unit.UnitRole;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {

    @Test
    void readsAlikeInEachProcessWhateverTheOrder() {
        UnitRole first = new UnitRole(new UUID(0, 1), "unit-user");
        UnitRole second = new UnitRole(new UUID(0, 2), "internal-assessor");

        Invitation invitation = new Invitation(
                " Budi ", "b@contoh.go.id", Set.of("tenant-admin", "employee", "case-handler"), Set.of(second, first));

        assertThat(invitation)
                .hasToString(
                        "Invitation[name=Budi, email=b@contoh.go.id, roles=[case-handler, employee, tenant-admin], "
                                + "assignments=[UnitRole[unit=00000000-0000-0000-0000-000000000001, role=unit-user], "
                                + "UnitRole[unit=00000000-0000-0000-0000-000000000002, role=internal-assessor]]]");
    }
}
