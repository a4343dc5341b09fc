package integritas.identity;

import java.util.Set;
import java.util.UUID;

/**
 * A person who belongs to an organization.
 *
 * @param id the person's key
 * @param username the name used to sign in
 * @param name the name other people read
 * @param email mail address
 * @param roles the roles held in the organization, of both kinds
 */
public record Member(UUID id, String username, String name, String email, Set<String> roles) {

    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
