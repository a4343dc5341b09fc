package integritas.audit.seal;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the audit log, each part as the text that is hashed.
 *
 * @param id its number, in decimal
 * @param salt the random UUID kept beside it; empty once its personal content was erased
 * @param at when, in UTC to the microsecond: {@code 2026-11-27T04:05:06.000007Z}
 * @param actorId key of the person who did it, as a UUID in lower case; zeros for the platform itself
 * @param actorName the name other people read
 * @param action what was done, such as {@code answer.saved}
 * @param subject key of what it was done to, as a UUID in lower case
 * @param detail the part of the subject; may be empty
 * @param before what it was, as JSON; empty if there was nothing
 * @param after what it is now, as JSON; empty if it is gone
 */
public record Entry(
        long id,
        Optional<String> salt,
        String at,
        String actorId,
        String actorName,
        String action,
        String subject,
        String detail,
        String before,
        String after) {

    private static final String VERSION = "integritas audit entry 1";

    /**
     * Returns what the chain holds of this entry: the {@link Digest} of {@code integritas audit entry 1}, the salt, the
     * tenant's key, and the parts in the order of this record. Empty for an erased entry, whose commitment nobody can
     * compute any more.
     *
     * @param tenant the tenant's key, as a UUID in lower case
     */
    Optional<String> commitment(String tenant) {
        return salt.map(secret -> Digest.of(List.of(
                VERSION,
                secret,
                tenant,
                Long.toString(id),
                at,
                actorId,
                actorName,
                action,
                subject,
                detail,
                before,
                after)));
    }
}
