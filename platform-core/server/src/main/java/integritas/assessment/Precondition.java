package integritas.assessment;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a writer believes to be there, as the headers {@code If-Match} and {@code If-None-Match} say it (RFC 9110).
 *
 * @param version the version the writer has seen; empty if he has seen nothing
 */
public record Precondition(OptionalLong version) {

    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");

    /**
     * Reads the two headers.
     *
     * @throws ProblemException VERSION_NEEDED if there is neither, STALE if the tag is not one of ours
     */
    public static Precondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch != null) {
            Matcher tag = ENTITY_TAG.matcher(ifMatch.strip());
            if (!tag.matches()) {
                throw stale();
            }
            return new Precondition(OptionalLong.of(Long.parseLong(tag.group(1))));
        }
        if ("*".equals(ifNoneMatch == null ? null : ifNoneMatch.strip())) {
            return new Precondition(OptionalLong.empty());
        }
        throw new ProblemException(Problem.VERSION_NEEDED, "neither If-Match nor If-None-Match: *");
    }

    /**
     * Holds the belief against what is there.
     *
     * @throws ProblemException STALE if they differ
     */
    void requireHolds(Optional<GivenAnswer> present) {
        boolean holds = version.isEmpty()
                ? present.isEmpty()
                : present.isPresent() && present.get().version() == version.getAsLong();
        if (!holds) {
            throw stale();
        }
    }

    static String entityTag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    private static ProblemException stale() {
        return new ProblemException(Problem.STALE, "the writer has not seen the newest version");
    }
}
