package integritas.identity;

import java.util.Set;

/**
 * How an account stands with the identity provider at this moment. A token says how it stood when it was given out, up to
 * five minutes ago.
 *
 * @param isEnabled whether it can be signed in with
 * @param isProgram whether it is no person's
 * @param rolesAcrossTenants the roles that it holds across all organizations, in whatever way
 */
public record AccountStanding(boolean isEnabled, boolean isProgram, Set<String> rolesAcrossTenants) {

    public boolean holds(String role) {
        return rolesAcrossTenants.contains(role);
    }

    /** Tells whether whoever has the account can act in a role across organizations. */
    public boolean mayActAs(String role) {
        return isEnabled && holds(role);
    }
}
