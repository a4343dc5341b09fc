package integritas.web;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a writer believes to be there, as the headers {@code If-Match} and {@code If-None-Match} say it (RFC 9110).
 *
 * @param version the version he has seen, counted up with each change; empty if he believes that there is nothing
 */
public record Precondition(OptionalLong version) {

    private static final long MOST_DIGITS = 1_000_000_000_000_000_000L;

    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");

    /** The belief that there is nothing yet. */
    public static final Precondition NOTHING = new Precondition(OptionalLong.empty());

    /** The belief that the newest version is this one. */
    public static Precondition seen(long version) {
        return new Precondition(OptionalLong.of(version));
    }

    /**
     * Reads the header of who changes something that is there.
     *
     * @throws ProblemException VERSION_NEEDED if it is missing, STALE if the tag is not one of ours
     */
    public static Precondition of(@Nullable String ifMatch) {
        return of(ifMatch, null);
    }

    /**
     * Reads the header where it need not be sent.
     *
     * @throws ProblemException STALE if the tag is not one of ours
     */
    public static Optional<Precondition> ifSent(@Nullable String ifMatch) {
        return Optional.ofNullable(ifMatch).map(Precondition::of);
    }

    /**
     * Reads the two headers of who changes something, or makes it.
     *
     * @throws ProblemException VERSION_NEEDED if there is neither, STALE if the tag is not one of ours
     */
    public static Precondition of(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch != null) {
            Matcher tag = ENTITY_TAG.matcher(ifMatch.strip());
            if (!tag.matches()) {
                throw stale();
            }
            return seen(Long.parseLong(tag.group(1)));
        }
        if (ifNoneMatch != null && ifNoneMatch.strip().equals("*")) {
            return NOTHING;
        }
        throw new ProblemException(Problem.VERSION_NEEDED, "no header says which version was seen");
    }

    /**
     * Holds the belief against what is there.
     *
     * @param present the newest version; empty if there is nothing
     * @throws ProblemException STALE if they differ
     */
    public void requireHolds(OptionalLong present) {
        if (!present.equals(version)) {
            throw stale();
        }
    }

    /** @throws ProblemException STALE if another version is there */
    public void requireHolds(long present) {
        requireHolds(OptionalLong.of(present));
    }

    /** Returns a version of what nobody counts the changes of: a number that its text gives, and another text another one. */
    public static long versionOf(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), MOST_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
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
