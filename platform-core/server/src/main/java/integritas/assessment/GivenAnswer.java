package integritas.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one tier has put down for one question: an answer, a note, or both. Each is versioned by itself, so two people
 * on two questions never collide and two on one question find out.
 */
@Entity
@IdClass(AnswerKey.class)
@Table(name = "answer")
public class GivenAnswer {

    /** The unit's own column. */
    public static final String SELF = "self";

    @Id
    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Id
    private String tier;

    @Id
    private String question;

    private @Nullable String value;

    private String note;

    @Version
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected GivenAnswer() {}

    GivenAnswer(UUID assessmentId, String question, Instant now, String person) {
        this.assessmentId = assessmentId;
        this.tier = SELF;
        this.question = question;
        this.note = "";
        this.changedAt = now;
        this.changedBy = person;
    }

    void change(Optional<String> newValue, String newNote, Instant now, String person) {
        value = newValue.orElse(null);
        note = newNote;
        changedAt = now;
        changedBy = person;
    }

    public String question() {
        return question;
    }

    /** Returns the answer in its canonical JSON; empty when only a note was put down, or the answer was cleared. */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    public String note() {
        return note;
    }

    /** Returns the version, which the entity tag of HTTP shows. */
    public long version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Returns the name of the person who changed it last. */
    public String changedBy() {
        return changedBy;
    }
}
