package integritas.encryption;

import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A key of one tenant: 256 random bits that others are derived from. */
public final class TenantKey {

    /** What a key is for. */
    public enum Purpose {
        /** To seal; a tenant may come to have several, of which the newest seals and all open. */
        SEAL,
        /** To look for equal texts by; one for as long as the tenant has what was written down with it. */
        SEARCH
    }

    static final int BYTES = 32;
    private static final int ID_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final Purpose purpose;
    private final byte[] secret;

    /**
     * @param id eight hex digits, which stand in what it sealed
     * @param secret 32 bytes
     */
    public TenantKey(String id, Purpose purpose, byte[] secret) {
        if (!id.matches("[0-9a-f]{8}") || secret.length != BYTES) {
            throw new IllegalArgumentException("not a key of a tenant: " + id);
        }
        this.id = id;
        this.purpose = purpose;
        this.secret = secret.clone();
    }

    /** Makes a new one. */
    public static TenantKey make(Purpose purpose) {
        return new TenantKey(HexFormat.of().formatHex(random(ID_BYTES)), purpose, random(BYTES));
    }

    public String id() {
        return id;
    }

    public Purpose purpose() {
        return purpose;
    }

    byte[] secret() {
        return secret.clone();
    }

    /** Derives a key of 32 bytes for one use, by HKDF (RFC 5869) with SHA-256 and these texts as its info. */
    byte[] derive(String... use) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], Binding.of(use), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    /** Returns its id alone. */
    @Override
    public String toString() {
        return "tenant's key " + id;
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
