package integritas.proposal;

import integritas.plugin.api.Proposal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;

/**
 * By what a proposal is known again: SHA-256 over the answer, the reason by language, the moment, the name of the snapshot
 * and its content, each with its length before it. Another one means that the source has moved on.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * @param answer canonical JSON
     * @return 64 hexadecimal digits
     */
    static String of(Optional<String> answer, Proposal said) {
        Fingerprint print = new Fingerprint(sha256());
        print.add(answer.orElse(""));
        new TreeMap<>(said.reason().byLanguage()).forEach((language, wording) -> {
            print.add(language);
            print.add(wording);
        });
        print.add(said.asOf().toString());
        print.add(said.snapshot().name());
        print.add(said.snapshot().content());
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void add(String part) {
        add(part.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
