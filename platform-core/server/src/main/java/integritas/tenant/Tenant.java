package integritas.tenant;

import java.util.UUID;

/**
 * An agency that keeps house on the platform.
 *
 * @param id the key of all its rows
 * @param alias short stable name, as in {@code kota-contoh}; equal to its organization's alias at sign-in
 * @param name the name people read
 * @param kind ministry, agency, province, regency or city
 * @param state invited, active, suspended or closed; only an active tenant may be entered
 * @param locale language that its people start with, {@code id} or {@code en}
 * @param timeZone zone for times on pages, such as {@code Asia/Jakarta}
 */
public record Tenant(UUID id, String alias, String name, String kind, String state, String locale, String timeZone) {

    public boolean isActive() {
        return state.equals("active");
    }
}
