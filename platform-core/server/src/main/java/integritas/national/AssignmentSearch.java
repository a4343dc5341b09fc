package integritas.national;

import integritas.web.Listing;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which assignments are looked for.
 *
 * @param text part of the name of a person, a unit or a tenant; blank for all
 * @param tenant alias of the tenant; blank for all
 * @param username the assessor's; blank for all
 * @param assessor key of the assessor; empty for all
 * @param slice which part of them, in which order
 */
public record AssignmentSearch(
        String text, String tenant, String username, Optional<UUID> assessor, Listing.Slice slice) {

    /** What assignments can be sorted by. */
    public static final Set<String> COLUMNS = Set.of("assessor", "tenant", "unit", "period", "given");

    /** What they are sorted by where nothing is said. */
    public static final String USUAL = "assessor";

    /** Returns the same search among what is assigned to one person. */
    AssignmentSearch of(UUID person) {
        return new AssignmentSearch(text, tenant, username, Optional.of(person), slice);
    }
}
