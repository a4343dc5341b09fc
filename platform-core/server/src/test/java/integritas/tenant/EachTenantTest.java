package integritas.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EachTenantTest {

    private final EachTenant each = new EachTenant();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void threeTenants() {
        each.tenants = new Tenants() {
            @Override
            public List<Tenant> all() {
                return List.of(tenant("first"), tenant("second"), tenant("third"));
            }
        };
        each.system = new SystemActor() {
            @Override
            public void actIn(Tenant tenant, Runnable work) {
                work.run();
            }
        };
    }

    @Test
    void whatFailsInOneTenantStopsNoOtherAndIsSaidAtTheEnd() {
        assertThatThrownBy(() -> each.act(this::workExceptInTheSecond))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .singleElement()
                        .satisfies(failure ->
                                assertThat(failure).hasMessage("in second").hasRootCauseMessage("its disk is full")));

        assertThat(done).containsExactly("first", "third");
    }

    @Test
    void whatFailsNowhereIsDoneInAll() {
        each.act(tenant -> done.add(tenant.alias()));

        assertThat(done).containsExactly("first", "second", "third");
    }

    private void workExceptInTheSecond(Tenant tenant) {
        if (tenant.alias().equals("second")) {
            throw new IllegalArgumentException("its disk is full");
        }
        done.add(tenant.alias());
    }

    private static Tenant tenant(String alias) {
        return new Tenant(new UUID(0, alias.length()), alias, alias, "city", Tenant.ACTIVE, "id", "Asia/Jakarta");
    }
}
