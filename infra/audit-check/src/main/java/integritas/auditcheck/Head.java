package integritas.auditcheck;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The head of a tenant's chain as it stood at some moment, to be kept outside: whoever cuts the chain's end off, or makes
 * all of it anew, cannot change this.
 *
 * <pre>
 * integritas audit head 1
 * tenant 7d0f2c1e-0000-4000-8000-000000000001
 * alias kota-contoh
 * number 12
 * hash 6f20…
 * sealed 2026-11-27T04:05:06.000007Z
 * written 2026-11-27T04:06:00Z
 * signature …                                  Ed25519 over all lines above, each with its line feed, in Base64
 * </pre>
 *
 * @param tenant whose chain it is
 * @param last the last seal
 * @param written when this was written down
 */
record Head(Tenant tenant, Finding.Last last, Instant written) {

    private static final String TITLE = "integritas audit head 1";
    private static final List<String> NAMES = List.of("tenant", "alias", "number", "hash", "sealed", "written");
    private static final String SIGNATURE = "signature ";

    /** Returns the text of a file, signed. */
    String signed(SigningKey key) {
        String text = String.join("\n", lines()) + "\n";
        return text + SIGNATURE + key.sign(text) + "\n";
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it is no head, or not signed with this key
     */
    static Head read(String file, SigningKey key) throws IOException {
        int end = file.lastIndexOf(SIGNATURE);
        if (!file.startsWith(TITLE + "\n") || end < 0) {
            throw new IOException("this is no head of an audit log");
        }
        String text = file.substring(0, end);
        if (!key.verifies(text, file.substring(end + SIGNATURE.length()).strip())) {
            throw new IOException("the signature does not fit: the file was changed, or signed with another key");
        }
        List<String> lines = text.lines().skip(1).toList();
        return new Head(
                new Tenant(UUID.fromString(value(lines, 0)), value(lines, 1)),
                new Finding.Last(Long.parseLong(value(lines, 2)), value(lines, 3), Instant.parse(value(lines, 4))),
                Instant.parse(value(lines, 5)));
    }

    private List<String> lines() {
        return List.of(
                TITLE,
                "tenant " + tenant.id(),
                "alias " + tenant.alias(),
                "number " + last.number(),
                "hash " + last.hash(),
                "sealed " + last.sealedAt(),
                "written " + written);
    }

    private static String value(List<String> lines, int line) {
        return lines.get(line).substring(NAMES.get(line).length() + 1);
    }
}
