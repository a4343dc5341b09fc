package integritas.assessment;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of an answer: which assessment, whose column, which question. */
public class AnswerKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID assessmentId;
    private String tier;
    private String question;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    public AnswerKey() {}

    AnswerKey(UUID assessmentId, String tier, String question) {
        this.assessmentId = assessmentId;
        this.tier = tier;
        this.question = question;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerKey key
                && assessmentId.equals(key.assessmentId)
                && tier.equals(key.tier)
                && question.equals(key.question);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assessmentId, tier, question);
    }
}
