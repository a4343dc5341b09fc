package integritas.assessment;

import integritas.identity.Caller;

/**
 * The home page of a person who works in no agency now.
 *
 * @param agencies number of agencies he could have chosen
 * @param username the name he signs in with
 */
public record OutsideView(int agencies, String username) {

    static OutsideView of(Caller caller) {
        return new OutsideView(caller.tenants().size(), caller.username());
    }
}
