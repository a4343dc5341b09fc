package integritas.web;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version a writer has seen, as {@code If-Match} says it (RFC 9110).
 *
 * @param version the version, counted up with each change
 */
public record IfMatch(long version) {

    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");

    /**
     * Reads the header.
     *
     * @throws ProblemException VERSION_NEEDED if it is missing, STALE if the tag is not one of ours
     */
    public static IfMatch of(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(Problem.VERSION_NEEDED, "no If-Match");
        }
        Matcher tag = ENTITY_TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw stale();
        }
        return new IfMatch(Long.parseLong(tag.group(1)));
    }

    /**
     * Reads the header where it need not be sent.
     *
     * @throws ProblemException STALE if the tag is not one of ours
     */
    public static Optional<IfMatch> ifSent(@Nullable String header) {
        return Optional.ofNullable(header).map(IfMatch::of);
    }

    /** @throws ProblemException STALE if another version is there */
    public void requireHolds(long present) {
        if (present != version) {
            throw stale();
        }
    }

    /** Returns the header {@code ETag} of a version. */
    public static String entityTag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    private static ProblemException stale() {
        return new ProblemException(Problem.STALE, "the writer has not seen the newest version");
    }
}
