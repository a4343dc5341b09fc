package integritas.content;

import integritas.content.UnfitContentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads content to its end, and says what came.
 *
 * @param most how many bytes it may have
 */
public record Intake(long most) {

    private static final int CHUNK = 64 * 1024;

    /**
     * What came.
     *
     * @param sha256 its hash in hexadecimal
     * @param size bytes
     */
    public record Taken(String sha256, long size) {}

    /**
     * Copies content.
     *
     * @throws UnfitContentException EMPTY, TOO_LARGE
     */
    public Taken copy(InputStream content, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            size += read;
            if (size > most) {
                throw new UnfitContentException(Reason.TOO_LARGE, "file over " + most + " bytes");
            }
            digest.update(chunk, 0, read);
            out.write(chunk, 0, read);
        }
        if (size == 0) {
            throw new UnfitContentException(Reason.EMPTY, "empty file");
        }
        return new Taken(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
