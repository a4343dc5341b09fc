package integritas.rubrics;

import integritas.rubric.Answers;
import integritas.rubric.Award;
import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.Node;
import integritas.rubric.NumberScale;
import integritas.rubric.Question;
import integritas.rubric.RequirementResult;
import integritas.rubric.Rubric;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Rubric editions as JSON, with their wording in one language. Amounts are strings with a decimal point, in points.
 *
 * @param language of labels, questions and criteria
 */
record RubricJson(Rubric rubric, Locale language) {

    static JsonObjectBuilder line(Rubric rubric, Locale language) {
        return Json.createObjectBuilder()
                .add("rubric", rubric.code())
                .add("edition", rubric.edition())
                .add("title", rubric.title().in(language))
                .add("source", rubric.source())
                .add("hash", rubric.hash())
                .add("questions", rubric.questions().size());
    }

    static JsonObject whole(Rubric rubric, Locale language) {
        RubricJson json = new RubricJson(rubric, language);
        return Json.createObjectBuilder()
                .add("rubric", rubric.code())
                .add("edition", rubric.edition())
                .add("title", rubric.title().in(language))
                .add("source", rubric.source())
                .add("hash", rubric.hash())
                .add("weight", rubric.weight().toExactString())
                .add("nodes", array(rubric.roots(), json::node))
                .add("awards", array(rubric.awards(), json::award))
                .build();
    }

    private JsonObjectBuilder node(Node node) {
        return Json.createObjectBuilder()
                .add("code", node.code())
                .add("label", node.label().in(language))
                .add("weight", node.weight().toExactString())
                .add("children", array(node.children(), this::node))
                .add("questions", array(node.questions(), this::question));
    }

    private JsonObjectBuilder question(Question question) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", question.code())
                .add("text", question.text().in(language))
                .add("type", question.scale().type())
                .add("worth", rubric.worth(question.code()).orElseThrow().toExactString());
        question.hint().ifPresent(hint -> json.add("hint", hint.in(language)));
        if (question.scale() instanceof ChoiceScale choice) {
            json.add("options", options(choice));
        } else if (question.scale() instanceof NumberScale number) {
            json.add(
                    "bounds",
                    Json.createObjectBuilder()
                            .add("min", number.min().toExactString())
                            .add("max", number.max().toExactString()));
        } else if (question.scale() instanceof CountsScale counts) {
            json.add("inputs", inputs(counts));
        }
        return json;
    }

    private JsonArrayBuilder options(ChoiceScale choice) {
        return array(
                choice.options(),
                option -> Json.createObjectBuilder()
                        .add("key", option.key())
                        .add("label", option.label().in(language))
                        .add("credit", option.credit().toExactString())
                        .add("criterion", option.criterion().in(language)));
    }

    private JsonArrayBuilder inputs(CountsScale counts) {
        return array(
                counts.inputs(),
                input -> Json.createObjectBuilder()
                        .add("key", input.key())
                        .add("label", input.label().in(language))
                        .add("counts", input.counts()));
    }

    private JsonObjectBuilder award(Award award) {
        return Json.createObjectBuilder()
                .add("code", award.code())
                .add("label", award.label().in(language))
                .add("requirements", array(requirements(award), this::requirement));
    }

    /** A score of nothing at all knows every minimum in points. */
    private List<RequirementResult> requirements(Award award) {
        return rubric.score(Answers.NONE).award(award.code()).orElseThrow().requirements();
    }

    private JsonObjectBuilder requirement(RequirementResult requirement) {
        return Json.createObjectBuilder()
                .add("code", requirement.code())
                .add("label", requirement.label().in(language))
                .add("on", Json.createArrayBuilder(requirement.requirement().on()))
                .add("minimum", requirement.minimum().toExactString())
                .add("source", requirement.source());
    }

    private static <T> JsonArrayBuilder array(Collection<T> items, Function<T, JsonObjectBuilder> json) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }
}
