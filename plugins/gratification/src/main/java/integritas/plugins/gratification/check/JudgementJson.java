package integritas.plugins.gratification.check;

import integritas.plugins.gratification.rule.Question;
import integritas.plugins.gratification.verdict.Distance;
import integritas.plugins.gratification.verdict.Judgement.Asks;
import integritas.plugins.gratification.verdict.Judgement.Verdict;
import integritas.plugins.gratification.verdict.Need;
import integritas.rubric.Text;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;

/** Writes judgements as JSON, wordings in both languages. */
final class JudgementJson {

    private JudgementJson() {}

    static JsonObject verdict(Verdict verdict, List<Term> terms) {
        return Json.createObjectBuilder()
                .add("outcome", verdict.outcome().code())
                .add("ruleSet", verdict.set().id())
                .add("clause", words(verdict.clause()))
                .add("decidedBy", verdict.decidedBy())
                .add("reasons", list(verdict.reasons(), JudgementJson::words))
                .add("limits", list(verdict.distances(), JudgementJson::distance))
                .add("remarks", list(verdict.remarks(), JudgementJson::words))
                .add("terms", list(terms, JudgementJson::term))
                .add("unverified", list(verdict.set().unverified(), JudgementJson::words))
                .build();
    }

    static JsonObject asks(Asks asks) {
        return Json.createObjectBuilder()
                .add("asks", list(asks.needs(), JudgementJson::need))
                .build();
    }

    private static JsonObjectBuilder need(Need need) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("fact", need.fact());
        need.question().ifPresent(question -> question(json, question));
        return json;
    }

    private static void question(JsonObjectBuilder json, Question question) {
        json.add("text", words(question.text()));
        json.add("help", words(question.help()));
        json.add(
                "options",
                list(
                        question.options(),
                        option -> Json.createObjectBuilder()
                                .add("code", option.code())
                                .add("label", words(option.label()))));
    }

    private static JsonObjectBuilder distance(Distance distance) {
        return Json.createObjectBuilder()
                .add("per", distance.per().code())
                .add("limit", distance.limit())
                .add("total", distance.total())
                .add("remaining", distance.remaining());
    }

    private static JsonObjectBuilder term(Term term) {
        return Json.createObjectBuilder()
                .add("clock", term.clock().code())
                .add("workingDays", term.days())
                .add("day", term.due().day().toString())
                .add("warning", term.due().warning().toString())
                .add("provisional", term.due().provisional())
                .add("clause", words(term.clock().clause()));
    }

    private static JsonObjectBuilder words(Text text) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text.byLanguage().forEach(json::add);
        return json;
    }

    private static <T> JsonArray list(List<T> all, Function<T, JsonObjectBuilder> writing) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(one -> array.add(writing.apply(one)));
        return array.build();
    }
}
