package integritas.audit.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of a list of texts: SHA-256 over each text as a <a href="https://cr.yp.to/proto/netstrings.txt">netstring</a>
 * (its length in bytes of UTF-8 as a decimal number, a colon, the bytes, a comma), one after the other. Written as 64
 * lower-case hexadecimal digits.
 *
 * <p>As the lengths are part of it, no two lists have the same bytes.
 */
final class Digest {

    private Digest() {}

    static String of(List<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(utf8);
            bytes.write(',');
        }
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
