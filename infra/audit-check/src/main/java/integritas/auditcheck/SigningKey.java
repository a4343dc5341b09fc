package integritas.auditcheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The pair of Ed25519 keys that heads are signed with: {@code audit-head.key}, which only its owner may read, and {@code
 * audit-head.pub}, which may go anywhere; each one line of Base64. Made on first use.
 */
final class SigningKey {

    private static final String ED25519 = "Ed25519";

    private final Path secret;
    private final Path open;

    SigningKey(Path folder) {
        secret = folder.resolve("audit-head.key");
        open = folder.resolve("audit-head.pub");
    }

    /** Makes the pair where there is none. */
    void make() throws IOException {
        if (Files.exists(secret)) {
            return;
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
            Files.createFile(
                    secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secret, encoded(pair.getPrivate().getEncoded()) + "\n");
            Files.writeString(open, encoded(pair.getPublic().getEncoded()) + "\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the public key, as people write it down elsewhere. */
    String publicKey() throws IOException {
        return Files.readString(open).strip();
    }

    String sign(String text) {
        try {
            PrivateKey key = KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(decoded(secret)));
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return encoded(signature.sign());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot sign with " + secret, e);
        }
    }

    boolean verifies(String text, String signed) throws IOException {
        try {
            PublicKey key = KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(decoded(open)));
            Signature signature = Signature.getInstance(ED25519);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decoded(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }
}
