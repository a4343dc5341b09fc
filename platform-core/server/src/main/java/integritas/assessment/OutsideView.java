package integritas.assessment;

import integritas.identity.Caller;
import integritas.identity.Roles;

/**
 * The home page of a person who works in no agency now.
 *
 * @param acrossAgencies whether he has work that belongs to no agency
 * @param agencies number of agencies he could have chosen
 * @param username the name he signs in with
 */
public record OutsideView(boolean acrossAgencies, int agencies, String username) {

    static OutsideView of(Caller caller) {
        boolean across = caller.has(Roles.CENTRAL_ADMIN) || caller.has(Roles.NATIONAL_ASSESSOR);
        return new OutsideView(across, caller.tenants().size(), caller.username());
    }
}
