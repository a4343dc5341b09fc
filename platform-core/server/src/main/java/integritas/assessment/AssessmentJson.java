package integritas.assessment;

import integritas.rubric.Scorecard;
import integritas.rubrics.AnswerJson;
import integritas.rubrics.ScorecardJson;
import integritas.web.Languages;
import integritas.web.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;

/** Assessments as JSON, in the language the request asks for. */
@ApplicationScoped
public class AssessmentJson {

    /** Looked up once: {@code Json} asks the class path anew on each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    HttpServletRequest request;

    JsonObjectBuilder line(AssessmentLine line) {
        Summary summary = line.summary();
        return head(line.assessment())
                .add("unit", unit(line.unit()))
                .add(
                        "score",
                        JSON.createObjectBuilder()
                                .add("points", points(summary.points()))
                                .add("provisional", points(summary.provisional()))
                                .add("answered", summary.answered())
                                .add("of", summary.questions())
                                .add("awards", JSON.createArrayBuilder(summary.awards())));
    }

    public JsonObject whole(Sheet sheet) {
        return head(sheet.assessment())
                .add("unit", unit(sheet.unit()))
                .add("etag", sheet.entityTag())
                .add("answers", answers(sheet))
                .add("score", new ScorecardJson(language()).brief(sheet.scorecard()))
                .build();
    }

    JsonObject saved(Sheet sheet, GivenAnswer answer) {
        return answer(answer)
                .add("score", new ScorecardJson(language()).brief(sheet.scorecard()))
                .build();
    }

    public JsonObject scorecard(Sheet sheet, ScorecardChoice choice) {
        Scorecard scorecard = sheet.read(choice.reading(sheet.rubric()));
        return ScorecardJson.of(scorecard, language());
    }

    private static JsonObjectBuilder head(Assessment assessment) {
        return JSON.createObjectBuilder()
                .add("id", assessment.id().toString())
                .add("rubric", assessment.rubric())
                .add("edition", assessment.edition())
                .add("editionHash", assessment.editionHash())
                .add("period", assessment.period())
                .add("target", assessment.target())
                .add("state", assessment.state().name().toLowerCase(Locale.ROOT))
                .add("stateNote", assessment.stateNote())
                .add("openedAt", assessment.openedAt().toString());
    }

    private static JsonObjectBuilder unit(integritas.unit.Unit unit) {
        return JSON.createObjectBuilder()
                .add("id", unit.id().toString())
                .add("code", unit.code())
                .add("name", unit.name());
    }

    private static JsonArrayBuilder answers(Sheet sheet) {
        JsonArrayBuilder answers = JSON.createArrayBuilder();
        sheet.given().values().stream()
                .sorted(Comparator.comparing(GivenAnswer::question))
                .forEach(answer -> answers.add(answer(answer)));
        return answers;
    }

    private static JsonObjectBuilder answer(GivenAnswer answer) {
        return JSON.createObjectBuilder()
                .add("question", answer.question())
                .add("answer", answer.value().map(AnswerJson::value).orElse(JsonValue.NULL))
                .add("note", answer.note())
                .add("etag", Precondition.entityTag(answer.version()))
                .add("changedAt", answer.changedAt().toString())
                .add("changedBy", answer.changedBy());
    }

    private static String points(java.math.BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private Locale language() {
        return Languages.of(request, Languages.INDONESIAN);
    }
}
