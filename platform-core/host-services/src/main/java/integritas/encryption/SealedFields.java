package integritas.encryption;

import com.google.crypto.tink.subtle.AesGcmJce;
import integritas.plugin.api.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The fields of one plugin: {@code 1.<id of the tenant's key>.<nonce, encrypted text and tag in Base64 for addresses>}. The
 * key is derived for the plugin; tenant, plugin, field and row are authenticated with the text.
 */
public final class SealedFields implements FieldCipher {

    private static final Pattern SEALED = Pattern.compile("1\\.([0-9a-f]{8})\\.([A-Za-z0-9_-]+)");
    private static final String HMAC = "HmacSHA256";

    private final String plugin;
    private final KeyRing keys;

    public SealedFields(String plugin, KeyRing keys) {
        this.plugin = plugin;
        this.keys = keys;
    }

    @Override
    public String seal(String field, UUID row, String clear) {
        TenantKey key = keys.sealing();
        try {
            byte[] sealed = aead(key).encrypt(clear.getBytes(StandardCharsets.UTF_8), place(field, row));
            return "1." + key.id() + "." + encoded(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a text cannot be sealed", e);
        }
    }

    @Override
    public String open(String field, UUID row, String sealed) {
        Matcher parts = SEALED.matcher(sealed);
        if (!parts.matches()) {
            throw new IllegalStateException("field " + field + " does not hold sealed text");
        }
        try {
            byte[] bytes = decoded(parts.group(2));
            byte[] clear = aead(keys.get(parts.group(1))).decrypt(bytes, place(field, row));
            return new String(clear, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("field " + field + " was changed, or belongs elsewhere", e);
        }
    }

    @Override
    public String fingerprint(String field, String clear) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(keys.search().derive("integritas fingerprint 1", plugin, field), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(clear.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    private static String encoded(byte[] sealed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Of the last character some bits mean nothing; they must be as they were written. */
    private static byte[] decoded(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (!encoded(bytes).equals(text)) {
            throw new IllegalArgumentException("not as it was written");
        }
        return bytes;
    }

    private AesGcmJce aead(TenantKey key) throws GeneralSecurityException {
        return new AesGcmJce(key.derive("integritas field 1", plugin));
    }

    private byte[] place(String field, UUID row) {
        return Binding.of("integritas field 1", keys.tenant().toString(), plugin, field, row.toString());
    }
}
