package integritas.central.roles;

import integritas.identity.AccountStanding;
import java.util.Optional;

/**
 * Somebody who is on record as holding a role across tenants.
 *
 * @param given how he came by it
 * @param isDeleted whether his account is gone, so that nobody can use the role
 */
public record Holder(RoleChange given, boolean isDeleted) {

    /** Returns the holder; empty if the account is there and does not hold the role. */
    static Optional<Holder> of(RoleChange given, Optional<AccountStanding> standing) {
        boolean held = standing.filter(account -> account.holds(given.role())).isPresent();
        return standing.isEmpty() || held ? Optional.of(new Holder(given, standing.isEmpty())) : Optional.empty();
    }
}
