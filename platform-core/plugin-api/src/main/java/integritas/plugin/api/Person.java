package integritas.plugin.api;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is signed in.
 *
 * @param id the person's key; the same in every tenant
 * @param name the name people read
 * @param roles what the person may be in this tenant, such as {@code employee}, and across tenants
 * @since 1.0
 */
public record Person(UUID id, String name, Set<String> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }
}
