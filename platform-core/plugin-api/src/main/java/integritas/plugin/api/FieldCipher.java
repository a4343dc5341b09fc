package integritas.plugin.api;

import java.util.UUID;

/**
 * Encrypts single fields with a key of the tenant, which the database does not have: AES-256-GCM, a fresh nonce each
 * time. What was encrypted for one tenant, plugin, field or row opens for no other.
 *
 * <p><b>Shape:</b> sealed text is ASCII, {@code version.key.base64}; 80 characters and four thirds of the clear text's bytes
 * at most. Columns are of type {@code text}.
 *
 * <p><b>Errors:</b> {@link IllegalStateException} if sealed text was changed, moved to another place, or its key is gone.
 *
 * @since 1.0
 */
@HostProvided
public interface FieldCipher {

    /**
     * Seals a text.
     *
     * @param field name of the field, such as {@code report.nik}
     * @param row key of the row it is kept in
     */
    String seal(String field, UUID row, String clear);

    /** Opens what {@link #seal} made for the same field and row. Write down who read it: {@link AuditTrail#read}. */
    String open(String field, UUID row, String sealed);

    /**
     * Returns a fingerprint to look for equal texts by: the same for the same tenant, plugin, field and text, and of no use
     * without the key. 64 hex digits.
     */
    String fingerprint(String field, String clear);
}
