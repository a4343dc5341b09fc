package integritas.rubric;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the questions of one rubric, as far as they are given.
 *
 * <p>Made by {@link Rubric#parse} from what a client sent; {@link #of} is for answers that are known to be sound.
 *
 * @param byQuestion answer by question code, in no order; the order of questions is the rubric's
 */
public record Answers(Map<String, Answer> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Map.copyOf(byQuestion);
    }

    public static Answers of(Map<String, Answer> byQuestion) {
        return new Answers(byQuestion);
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** Returns these answers with one of them given or replaced. */
    public Answers with(String question, Answer answer) {
        Map<String, Answer> changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, answer);
        return new Answers(changed);
    }

    public int size() {
        return byQuestion.size();
    }

    @Nullable
    Answer find(String question) {
        return byQuestion.get(question);
    }
}
