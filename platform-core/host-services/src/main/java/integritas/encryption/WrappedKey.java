package integritas.encryption;

/**
 * A tenant's key as it is kept: of no use without the master key.
 *
 * @param id id of the key
 * @param purpose what it is for
 * @param master id of the master key that it is wrapped with
 * @param wrapped nonce, encrypted key and tag of AES-256-GCM, in Base64
 */
public record WrappedKey(String id, TenantKey.Purpose purpose, String master, String wrapped) {}
