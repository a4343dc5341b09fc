package integritas.worksheet;

import integritas.assessment.AnswerChange;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.CountsScale;
import integritas.rubric.Input;
import integritas.rubric.NumberScale;
import integritas.rubric.Question;
import integritas.rubric.Rubric;
import integritas.web.Precondition;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a question sent: an answer, a note, or both; and the version they rest on.
 *
 * <p>People write numbers with their own decimal sign, so a comma is read as a point here and nowhere deeper.
 *
 * @param fields the fields as they came
 */
record AnswerForm(MultivaluedMap<String, String> fields) {

    static final String ANSWER = "answer";
    static final String COUNT = "count.";

    /** The field by which a button says that the fields of the answer do not show yet what it sent. */
    static final String REDRAW = "redraw";

    private static final String NOTE = "note";
    private static final String CLEAR = "clear";

    /** Returns the version the writer has seen. */
    Precondition precondition() {
        String version = text("version").orElse("");
        if (version.isEmpty()) {
            return Precondition.NOTHING;
        }
        if (!version.matches("\\d{1,18}")) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "the version is no number");
        }
        return Precondition.seen(Long.parseLong(version));
    }

    AnswerChange change(Rubric rubric, String code) {
        boolean answers = clears() || fields.containsKey(ANSWER) || sendsCounts();
        Object answer =
                clears() ? null : rubric.question(code).map(this::answer).orElse(null);
        return new AnswerChange(answers, answer, note());
    }

    boolean redraws() {
        return fields.containsKey(REDRAW);
    }

    boolean clears() {
        return fields.containsKey(CLEAR);
    }

    Optional<String> note() {
        return text(NOTE).map(note -> note.replace("\r\n", "\n"));
    }

    /** Returns the fields of the answer alone, as they came; sending them again brings it back. */
    Map<String, String> answerFields() {
        Map<String, String> answer = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.equals(ANSWER) || name.startsWith(COUNT)) {
                answer.put(name, values.get(0));
            }
        });
        return answer;
    }

    private boolean sendsCounts() {
        return fields.keySet().stream().anyMatch(name -> name.startsWith(COUNT));
    }

    private @Nullable Object answer(Question question) {
        if (question.scale() instanceof CountsScale scale) {
            return counts(scale);
        }
        String answer = text(ANSWER).orElse("").strip();
        if (answer.isEmpty()) {
            return null;
        }
        return question.scale() instanceof NumberScale ? answer.replace(',', '.') : answer;
    }

    private @Nullable Map<String, Object> counts(CountsScale scale) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Input input : scale.inputs()) {
            text(COUNT + input.key())
                    .map(String::strip)
                    .filter(count -> !count.isEmpty())
                    .ifPresent(count -> counts.put(input.key(), unambiguous(count)));
        }
        return counts.isEmpty() ? null : counts;
    }

    /** A point parts thousands for one reader and decimals for another: a count with one is made unreadable. */
    private static String unambiguous(String count) {
        return count.replace('.', '?').replace(',', '.');
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(fields.getFirst(name));
    }
}
