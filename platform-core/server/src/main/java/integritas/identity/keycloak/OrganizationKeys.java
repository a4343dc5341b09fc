package integritas.identity.keycloak;

import integritas.memory.ShortMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Keycloak's keys of organizations, by alias. One changes only where an organization was deleted by hand and made again. */
@ApplicationScoped
class OrganizationKeys {

    private static final Duration KEPT = Duration.ofSeconds(5);

    @Inject
    KeycloakAdmin admin;

    @Inject
    Clock clock;

    private final ShortMemory<String, String> known = new ShortMemory<>(() -> KEPT, () -> clock.instant(), key -> true);

    /** @throws IllegalStateException if there is no organization of this alias */
    String of(String alias) {
        return known.get(alias, () -> lookedUp(alias));
    }

    void forget(String alias) {
        known.forget(alias);
    }

    private String lookedUp(String alias) {
        return admin.ask(
                "organization " + alias,
                realm -> new Organizations(realm.organizations())
                        .idOf(alias)
                        .orElseThrow(() -> new IllegalStateException("there is no organization " + alias)));
    }
}
