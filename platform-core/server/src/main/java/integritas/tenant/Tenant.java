package integritas.tenant;

import java.util.UUID;

/**
 * An agency that keeps house on the platform.
 *
 * @param id the key of all its rows
 * @param alias short stable name, as in {@code kota-contoh}; equal to its organization's alias at sign-in
 * @param name the name people read
 * @param kind ministry, agency, province, regency or city
 * @param state invited, active, suspended or closed; the last two may not be entered
 * @param locale language that its people start with, {@code id} or {@code en}
 * @param timeZone zone for times on pages, such as {@code Asia/Jakarta}
 */
public record Tenant(UUID id, String alias, String name, String kind, String state, String locale, String timeZone) {

    /** It was registered, and waits for its first administrator. */
    public static final String INVITED = "invited";

    /** It is at work. */
    public static final String ACTIVE = "active";

    /** It was shut for a time: nobody enters, and nothing is lost. */
    public static final String SUSPENDED = "suspended";

    /** It was shut for good. */
    public static final String CLOSED = "closed";

    /** Tells whether the tenant may be entered; an invited one as well, as its first administrator must come in. */
    public boolean isActive() {
        return state.equals(ACTIVE) || state.equals(INVITED);
    }

    /** Tells whether nobody who manages the tenant has come in yet. */
    public boolean isInvited() {
        return state.equals(INVITED);
    }
}
