package integritas.plugin.api;

import jakarta.json.JsonValue;
import java.util.UUID;

/**
 * The tenant's audit log. An entry names the person of the call and belongs to the transaction of the caller; outside of
 * one it is kept by itself.
 *
 * @since 1.0
 */
@HostProvided
public interface AuditTrail {

    /**
     * Writes down a change.
     *
     * @param action what was done: lower-case letters and hyphens, dotted, such as {@code note.saved}; worded by the plugin
     *     as {@code audit.<action>}
     * @param subject key of what it was done to
     * @param before what it was; {@link JsonValue#NULL} if there was nothing
     * @param after what it is now; {@link JsonValue#NULL} if it is gone
     * @throws IllegalArgumentException if the action is not of that shape
     */
    void changed(String action, UUID subject, JsonValue before, JsonValue after);

    /**
     * Writes down that somebody read what is sensitive, such as {@code contact.read}.
     *
     * @throws IllegalArgumentException as for {@link #changed}
     */
    default void read(String action, UUID subject) {
        changed(action, subject, JsonValue.NULL, JsonValue.NULL);
    }

    /**
     * Writes down that something was done, and not by whom nor to what: for acts of people who were promised not to be
     * named. The entry has no person, no subject and no address, and only the day, not the time. It comes into the log when
     * that day is over, so that its place there does not tell the time either.
     *
     * @throws IllegalArgumentException as for {@link #changed}
     */
    void unnamed(String action);
}
