package integritas.encryption;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The master keys of a deployment: the first wraps, all unwrap. So a new one is put before the old one, which goes when
 * nothing is wrapped with it any more.
 */
public final class MasterKeys {

    private static final int ID_BYTES = 4;

    private final Map<String, byte[]> byId;

    private MasterKeys(Map<String, byte[]> byId) {
        this.byId = byId;
    }

    /**
     * Reads a file: one key of 32 bytes in Base64 on each line; blank lines and those that begin with {@code #} say nothing.
     *
     * @throws IllegalStateException if there is no such file, or no key in it, or something else; the message quotes nothing
     *     of it
     */
    public static MasterKeys read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            return of(lines);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "no master key can be read from " + file + ": it must hold 32 random bytes in Base64 ("
                            + e.getClass().getSimpleName() + ")");
        }
    }

    /** @throws IllegalArgumentException if there is none, or one is no key */
    static MasterKeys of(List<String> base64) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String line : base64) {
            byte[] key = Base64.getDecoder().decode(line);
            if (key.length != TenantKey.BYTES) {
                throw new IllegalArgumentException("a master key has 32 bytes");
            }
            keys.put(idOf(key), key);
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key");
        }
        return new MasterKeys(keys);
    }

    /** Returns the id of the key that wraps. It tells nothing of the key. */
    public String current() {
        return byId.keySet().iterator().next();
    }

    /** Returns the ids of all keys. */
    public Set<String> ids() {
        return Set.copyOf(byId.keySet());
    }

    /** Wraps a key of a tenant. */
    public WrappedKey wrap(UUID tenant, TenantKey key) {
        try {
            byte[] wrapped = aead(current()).encrypt(key.secret(), place(tenant, key.id(), key.purpose()));
            return new WrappedKey(
                    key.id(), key.purpose(), current(), Base64.getEncoder().encodeToString(wrapped));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key cannot be wrapped", e);
        }
    }

    /**
     * Unwraps a key.
     *
     * @throws IllegalStateException if the master key it was wrapped with is not here, or it was changed or is another tenant's
     */
    public TenantKey unwrap(UUID tenant, WrappedKey wrapped) {
        try {
            byte[] secret = aead(wrapped.master())
                    .decrypt(
                            Base64.getDecoder().decode(wrapped.wrapped()),
                            place(tenant, wrapped.id(), wrapped.purpose()));
            return new TenantKey(wrapped.id(), wrapped.purpose(), secret);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("key " + wrapped.id() + " cannot be unwrapped: it is not what was kept", e);
        }
    }

    private AesGcmJce aead(String id) throws GeneralSecurityException {
        byte[] key = Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalStateException("master key " + id
                        + " is not in the file of master keys: put the file that has it on every node"));
        return new AesGcmJce(key);
    }

    private static byte[] place(UUID tenant, String id, TenantKey.Purpose purpose) {
        return Binding.of("integritas tenant key 1", tenant.toString(), id, purpose.name());
    }

    private static String idOf(byte[] key) {
        try {
            byte[] id = Hkdf.computeHkdf(
                    "HMACSHA256", key, new byte[0], Binding.of("integritas master key id 1"), ID_BYTES);
            return HexFormat.of().formatHex(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }
}
