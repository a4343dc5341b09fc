package integritas.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * What one tier has put down for one question: an answer, a note, or both. Each is versioned by itself, so two people
 * on two questions never collide and two on one question find out.
 *
 * <p>A row and no entity: each change reads all answers of an assessment in order to score them, and writes one.
 *
 * @param question its code
 * @param value the answer in its canonical JSON; empty when only a note was put down, or the answer was cleared
 * @param note what was noted; may be empty
 * @param version counted from {@link #FIRST_VERSION}; the entity tag of HTTP shows it
 * @param changedAt when it was changed last
 * @param changedBy name of the person who changed it last
 */
public record GivenAnswer(
        String question, Optional<String> value, String note, long version, Instant changedAt, String changedBy) {

    /** The unit's own column. */
    public static final String SELF = "self";

    static final long FIRST_VERSION = 1;

    static GivenAnswer first(String question, Optional<String> value, String note, Instant now, String person) {
        return new GivenAnswer(question, value, note, FIRST_VERSION, now, person);
    }

    /** Returns the version after this one. */
    GivenAnswer changed(Optional<String> newValue, String newNote, Instant now, String person) {
        return new GivenAnswer(question, newValue, newNote, version + 1, now, person);
    }
}
