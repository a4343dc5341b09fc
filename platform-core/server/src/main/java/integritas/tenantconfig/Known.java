package integritas.tenantconfig;

import integritas.tenant.Tenant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a tenant before a description is applied to it.
 *
 * @param tenant the tenant; empty if there is none
 * @param applied what its description said when it was last applied, by path of field; empty if it never was
 * @param read the fields that were read just now from the database
 * @param directory the fields that were read just now from the directory of people; empty if it was not asked
 */
record Known(
        Optional<Tenant> tenant,
        Map<String, String> applied,
        Map<String, String> read,
        Optional<Map<String, String>> directory) {

    /** Nothing is known of a tenant that is not there. */
    static final Known NOTHING = new Known(Optional.empty(), Map.of(), Map.of(), Optional.empty());

    Known with(Map<String, String> lookedUp) {
        return new Known(tenant, applied, read, Optional.of(lookedUp));
    }

    boolean isInactive() {
        return tenant.filter(known -> !known.isActive()).isPresent();
    }

    /**
     * Tells whether the tenant was made whole, by a description or on the pages. One whose first description broke off half-way
     * has a line in the register and no unit.
     */
    boolean isMade() {
        return !applied.isEmpty() || read.keySet().stream().anyMatch(field -> field.startsWith(DeclaredFields.UNITS));
    }

    /** Tells whether the directory was asked and has no organization of the tenant. */
    boolean isOrganizationMissing() {
        return directory
                .map(fields -> DeclaredFields.MISSING.equals(fields.get(DeclaredFields.ORGANIZATION_STATE)))
                .orElse(false);
    }

    /**
     * Returns what is there now: what was read, and what is taken to be as it was applied. Of people, only what was applied
     * counts: what a description names for the first time is made, and what was there before is added to.
     */
    Map<String, String> current() {
        Map<String, String> current = new HashMap<>(read);
        Map<String, String> there = directory.orElse(applied);
        applied.forEach((field, value) -> {
            if (field.startsWith(DeclaredFields.ASSESSMENTS)) {
                current.put(field, value);
            } else if (field.startsWith(DeclaredFields.PEOPLE) && there.containsKey(field)) {
                current.put(field, there.get(field));
            }
        });
        there.forEach((field, value) -> {
            if (field.startsWith(DeclaredFields.ORGANIZATION)) {
                current.put(field, value);
            }
        });
        return current;
    }

    /** Returns what the directory should hold of the tenant itself; nothing if it was not asked. */
    Map<String, String> organization() {
        return directory.isPresent() ? DeclaredFields.organization(read) : Map.of();
    }
}
