package integritas.central.roles;

import java.time.Instant;
import java.util.UUID;

/**
 * A role across tenants that a person was given or lost.
 *
 * @param at when
 * @param by name of the person who did it
 * @param person key of the account
 * @param username the name used to sign in
 * @param name the name people read
 * @param role the role
 * @param held whether it was given
 * @param note why
 */
public record RoleChange(
        Instant at, String by, UUID person, String username, String name, String role, boolean held, String note) {

    /** Tells whether it is about whom a text names: by the key of the account or the name used to sign in. */
    boolean isOf(String named) {
        return username.equalsIgnoreCase(named) || person.toString().equalsIgnoreCase(named);
    }
}
