package integritas.keys;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.encryption.TenantKey;
import integritas.encryption.TenantKey.Purpose;
import integritas.keys.KeyRotation.Rotated;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one node remembers of a tenant's keys. */
class TenantKeysTest {

    private static final Tenant TENANT =
            new Tenant(UUID.randomUUID(), "kota-uji", "Kota Uji", "city", Tenant.ACTIVE, "id", "Asia/Jakarta");

    private final TenantKey old = TenantKey.make(Purpose.SEAL);
    private final TenantKey made = TenantKey.make(Purpose.SEAL);
    private final Cabinet cabinet = new Cabinet(List.of(old));
    private final TenantKeys keys = new TenantKeys();

    @BeforeEach
    void enterTheTenant() {
        keys.current = new CurrentTenant();
        keys.current.enter(TENANT);
        keys.cabinet = cabinet;
        keys.clock = Clock.systemUTC();
        keys.remembered = Duration.ofHours(1);
    }

    @Test
    void remembersWhatItHasTakenOut() {
        keys.sealing();
        keys.sealing();

        assertThat(cabinet.looks).isEqualTo(1);
    }

    @Test
    void sealsWithTheNewKeyAtOnceWhereItWasRotated() {
        keys.sealing();
        rotate();

        assertThat(keys.sealing()).isEqualTo(made);
    }

    @Test
    void doesNotRememberOldKeysThatWereTakenOutWhileTheyWereRotated() {
        cabinet.meanwhile = this::rotate;

        assertThat(keys.sealing()).isEqualTo(old);
        assertThat(keys.sealing()).isEqualTo(made);
    }

    private void rotate() {
        cabinet.content = List.of(made, old);
        keys.forget(new Rotated(TENANT.id(), old.id(), made.id()));
    }

    /** The table of keys, without a database. */
    private static final class Cabinet extends KeyCabinet {

        private List<TenantKey> content;
        private Runnable meanwhile = () -> {};
        private int looks;

        private Cabinet(List<TenantKey> content) {
            this.content = content;
        }

        @Override
        Taken keys() {
            looks++;
            Taken taken = new Taken(content, true);
            meanwhile.run();
            meanwhile = () -> {};
            return taken;
        }
    }
}
