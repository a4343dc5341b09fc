package integritas.assessment;

import integritas.rubric.Answers;
import integritas.rubric.Reading;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import integritas.rubrics.AnswerJson;
import integritas.unit.Unit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An assessment laid open: all that was put down, and the score as it stands.
 *
 * @param assessment whose sheet this is
 * @param unit the unit that assesses itself
 * @param rubric the edition it was opened with
 * @param given what was put down, by question code
 * @param scorecard the score of what was put down
 * @param mayAnswer whether the reader may change answers: he answers for the unit, and the assessment is open
 */
public record Sheet(
        Assessment assessment,
        Unit unit,
        Rubric rubric,
        Map<String, GivenAnswer> given,
        Scorecard scorecard,
        boolean mayAnswer) {

    /** Returns what was put down for a question; empty if it was never touched. */
    public Optional<GivenAnswer> given(String question) {
        return Optional.ofNullable(given.get(question));
    }

    /** Scores what was put down by another reading of the rubric, for comparison. */
    public Scorecard read(Reading reading) {
        return reading.isDefault() ? scorecard : rubric.score(answers(rubric, given.values()), reading);
    }

    static Answers answers(Rubric rubric, Collection<GivenAnswer> given) {
        Map<String, String> stored = new LinkedHashMap<>();
        given.forEach(answer -> answer.value().ifPresent(value -> stored.put(answer.question(), value)));
        return rubric.parse(AnswerJson.read(stored));
    }

    /** Returns the entity tag of the whole sheet: it changes with every answer and every transition. */
    public String entityTag() {
        long answers = given.values().stream().mapToLong(GivenAnswer::version).sum();
        return "\"" + assessment.version() + "-" + given.size() + "-" + answers + "\"";
    }
}
