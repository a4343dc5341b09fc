package integritas.encryption;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The files of one plugin: the digit 1, the id of the tenant's key, then Tink's AES256-GCM-HKDF stream in segments of 64 KiB.
 * Each segment is authenticated with its number and with whether it is the last one: a file that was cut off, changed or put in
 * another's place fails while it is read, before any byte of the broken segment is handed out.
 */
public final class SealedStreams {

    private static final int SEGMENT = 64 * 1024;
    private static final int KEY_ID = 8;

    private final String plugin;
    private final KeyRing keys;

    public SealedStreams(String plugin, KeyRing keys) {
        this.plugin = plugin;
        this.keys = keys;
    }

    /** Returns a stream that seals what is written into it; whole once it is closed, which closes the other one too. */
    public OutputStream sealing(UUID file, OutputStream out) throws IOException {
        TenantKey key = keys.sealing();
        out.write(("1" + key.id()).getBytes(StandardCharsets.US_ASCII));
        try {
            return streaming(key).newEncryptingStream(out, place(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a file cannot be sealed", e);
        }
    }

    /**
     * Returns the content of a sealed file; closing it closes the other one too. Reading throws {@link IOException} if the file
     * is not what was kept.
     *
     * @throws IllegalStateException if its key is gone
     */
    public InputStream opening(UUID file, InputStream in) throws IOException {
        String head = new String(in.readNBytes(1 + KEY_ID), StandardCharsets.US_ASCII);
        if (!head.matches("1[0-9a-f]{8}")) {
            throw new IOException("not a sealed file");
        }
        try {
            return streaming(keys.get(head.substring(1))).newDecryptingStream(in, place(file));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a file cannot be opened", e);
        }
    }

    private AesGcmHkdfStreaming streaming(TenantKey key) throws GeneralSecurityException {
        byte[] derived = key.derive("integritas file 1", plugin);
        return new AesGcmHkdfStreaming(derived, "HMACSHA256", TenantKey.BYTES, SEGMENT, 0);
    }

    private byte[] place(UUID file) {
        return Binding.of("integritas file 1", keys.tenant().toString(), plugin, file.toString());
    }
}
