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
 * @param read the fields that were read just now
 */
record Known(Optional<Tenant> tenant, Map<String, String> applied, Map<String, String> read) {

    /** Nothing is known of a tenant that is not there. */
    static final Known NOTHING = new Known(Optional.empty(), Map.of(), Map.of());

    boolean isInactive() {
        return tenant.filter(known -> !known.isActive()).isPresent();
    }

    /** Returns what is there now: what was read, and what is taken to be as it was applied. */
    Map<String, String> current() {
        Map<String, String> current = new HashMap<>(read);
        applied.forEach((field, value) -> {
            if (DeclaredFields.NOT_READ_BACK.stream().anyMatch(field::startsWith)) {
                current.put(field, value);
            }
        });
        return current;
    }
}
