package integritas.auditcheck;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 over texts that are added one by one as netstrings; see "Audit" in {@code docs/security.md}. */
final class Hash {

    private final MessageDigest digest;

    Hash(String kind) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        add(kind);
    }

    Hash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
