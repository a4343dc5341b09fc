package integritas.encryption;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Texts as bytes that no other texts have: each as a <a href="https://cr.yp.to/proto/netstrings.txt">netstring</a>, one after
 * the other.
 */
final class Binding {

    private Binding() {}

    static byte[] of(String... texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
            bytes.writeBytes(utf8);
            bytes.write(',');
        }
        return bytes.toByteArray();
    }
}
