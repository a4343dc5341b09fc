package integritas.central.tenants;

import integritas.web.Listing;
import java.util.Set;

/**
 * Which tenants are looked for.
 *
 * @param text part of a name, alias or code; blank for all
 * @param kind their kind; blank for all
 * @param state their state; blank for all
 * @param slice which part of them, in which order
 */
record TenantSearch(String text, String kind, String state, Listing.Slice slice) {

    /** What tenants can be sorted by. */
    static final Set<String> COLUMNS = Set.of("name", "alias", "kind", "code", "state", "created", "assessments");

    /** What they are sorted by where nothing is said. */
    static final String USUAL = "name";
}
