package integritas.systemtest;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that an authenticator app shows (RFC 6238): six digits, a new one every 30 seconds.
 *
 * @param secret what the app was told when it was set up, in Base32
 */
record OneTimeCode(String secret) {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    /** Returns the code of this many steps after now. */
    String after(int steps) {
        long step = Instant.now().getEpochSecond() / STEP_SECONDS + steps;
        byte[] hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int at = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    private byte[] hmac(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key(), "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        String letters = secret.replace(" ", "").toUpperCase(Locale.ROOT);
        ByteBuffer key = ByteBuffer.allocate(letters.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (char letter : letters.toCharArray()) {
            bits = bits << 5 | BASE32.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                key.put((byte) (bits >> held));
                bits &= (1 << held) - 1;
            }
        }
        return key.array();
    }
}
