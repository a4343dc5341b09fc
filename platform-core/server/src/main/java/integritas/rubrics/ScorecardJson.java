package integritas.rubrics;

import integritas.rubric.Answer;
import integritas.rubric.AwardResult;
import integritas.rubric.NextStep;
import integritas.rubric.NodeScore;
import integritas.rubric.QuestionScore;
import integritas.rubric.Rational;
import integritas.rubric.RequirementResult;
import integritas.rubric.Scorecard;
import integritas.rubric.Warning;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Scorecards as JSON. Every amount is a string with a decimal point: {@code points} for show (2 decimals, half up),
 * {@code exact} with up to 20 decimals, {@code share} unrounded from 0 to 1, {@code missing} in points.
 *
 * @param language of the labels
 */
public record ScorecardJson(Locale language) {

    /** Looked up once: {@code Json} asks the class path anew on each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    public static JsonObject of(Scorecard scorecard, Locale language) {
        return new ScorecardJson(language).whole(scorecard);
    }

    /** Writes the whole tree with its explanation. */
    public JsonObject whole(Scorecard scorecard) {
        return head(scorecard)
                .add("nodes", array(scorecard.nodes(), this::node))
                .add("awards", array(scorecard.awards(), this::award))
                .add("warnings", array(scorecard.warnings(), ScorecardJson::warning))
                .build();
    }

    /** Writes the totals alone, and whether each award's requirements are met. */
    public JsonObject brief(Scorecard scorecard) {
        return head(scorecard)
                .add(
                        "awards",
                        array(
                                scorecard.awards(),
                                award -> JSON.createObjectBuilder()
                                        .add("code", award.code())
                                        .add("granted", award.granted())))
                .build();
    }

    private static JsonObjectBuilder head(Scorecard scorecard) {
        return JSON.createObjectBuilder()
                .add("rubric", scorecard.rubric())
                .add("edition", scorecard.edition())
                .add("reading", scorecard.reading().code())
                .add(
                        "total",
                        amount(scorecard.total().points())
                                .add("of", scorecard.total().of().toExactString()))
                .add("provisional", amount(scorecard.provisional()))
                .add(
                        "completeness",
                        JSON.createObjectBuilder()
                                .add("answered", scorecard.completeness().answered())
                                .add("of", scorecard.completeness().of()));
    }

    private JsonObjectBuilder node(NodeScore node) {
        return JSON.createObjectBuilder()
                .add("code", node.code())
                .add("label", node.label().in(language))
                .add("weight", node.weight().toExactString())
                .add("points", node.points().toPoints())
                .add("exact", node.points().toExactString())
                .add("share", node.share().toExactString())
                .add("answered", node.answered())
                .add("of", node.of())
                .add("children", array(node.children(), this::node))
                .add("questions", array(node.questions(), ScorecardJson::question));
    }

    private static JsonObjectBuilder question(QuestionScore question) {
        return JSON.createObjectBuilder()
                .add("code", question.code())
                .add("answer", answer(question.answer()))
                .add("credit", question.credit().toExactString())
                .add("points", question.points().toPoints())
                .add("answered", question.answered());
    }

    private JsonObjectBuilder award(AwardResult award) {
        return JSON.createObjectBuilder()
                .add("code", award.code())
                .add("label", award.label().in(language))
                .add("granted", award.granted())
                .add("requirements", array(award.requirements(), this::requirement))
                .add("nextSteps", array(award.nextSteps(), ScorecardJson::step));
    }

    private JsonObjectBuilder requirement(RequirementResult requirement) {
        return JSON.createObjectBuilder()
                .add("code", requirement.code())
                .add("label", requirement.label().in(language))
                .add("minimum", requirement.minimum().toExactString())
                .add("actual", requirement.actual().toExactString())
                .add("met", requirement.met())
                .add("missing", requirement.missing().toExactString())
                .add("source", requirement.source());
    }

    private static JsonObjectBuilder step(NextStep step) {
        return JSON.createObjectBuilder()
                .add("question", step.question())
                .add("from", answer(step.from()))
                .add("to", answer(step.to()))
                .add("gain", step.gain().toExactString());
    }

    private static JsonObjectBuilder warning(Warning warning) {
        return JSON.createObjectBuilder().add("question", warning.question()).add("code", warning.code());
    }

    private static JsonObjectBuilder amount(Rational points) {
        return JSON.createObjectBuilder().add("points", points.toPoints()).add("exact", points.toExactString());
    }

    private static JsonValue answer(Optional<Answer> answer) {
        return answer.map(given -> AnswerJson.value(given.toRaw())).orElse(JsonValue.NULL);
    }

    private static <T> JsonArrayBuilder array(Collection<T> items, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }
}
