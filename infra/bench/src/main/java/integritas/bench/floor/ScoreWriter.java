package integritas.bench.floor;

import com.fasterxml.jackson.core.JsonGenerator;
import integritas.rubric.Answer;
import integritas.rubric.AwardResult;
import integritas.rubric.NextStep;
import integritas.rubric.NodeScore;
import integritas.rubric.QuestionScore;
import integritas.rubric.Rational;
import integritas.rubric.RequirementResult;
import integritas.rubric.Scorecard;
import integritas.rubric.Warning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the same documents as the platform.
 *
 * @param json where to
 */
record ScoreWriter(JsonGenerator json) {

    private static final Locale LANGUAGE = Locale.forLanguageTag("id");

    private interface Writer<T> {
        void write(T value) throws IOException;
    }

    static byte[] saved(Saved saved) throws IOException {
        return write(writer -> {
            JsonGenerator json = writer.json;
            json.writeStartObject();
            json.writeStringField("question", saved.answer().question());
            json.writeFieldName("answer");
            json.writeRawValue(saved.answer().value());
            json.writeStringField("note", saved.answer().note());
            json.writeStringField("etag", "\"" + saved.answer().version() + "\"");
            json.writeStringField("changedAt", saved.at().toString());
            json.writeStringField("changedBy", saved.by());
            json.writeObjectFieldStart("score");
            writer.head(saved.scorecard());
            writer.array("awards", saved.scorecard().awards(), award -> {
                json.writeStringField("code", award.code());
                json.writeBooleanField("granted", award.granted());
            });
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    static byte[] whole(Scorecard scorecard) throws IOException {
        return write(writer -> {
            writer.json.writeStartObject();
            writer.head(scorecard);
            writer.array("nodes", scorecard.nodes(), writer::node);
            writer.array("awards", scorecard.awards(), writer::award);
            writer.array("warnings", scorecard.warnings(), writer::warning);
            writer.json.writeEndObject();
        });
    }

    private static byte[] write(Writer<ScoreWriter> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = Scores.JSON.createGenerator(bytes)) {
            content.write(new ScoreWriter(generator));
        }
        return bytes.toByteArray();
    }

    private void head(Scorecard scorecard) throws IOException {
        text("rubric", scorecard.rubric());
        text("edition", scorecard.edition());
        text("reading", scorecard.reading().code());
        json.writeObjectFieldStart("total");
        amount(scorecard.total().points());
        text("of", scorecard.total().of().toExactString());
        json.writeEndObject();
        json.writeObjectFieldStart("provisional");
        amount(scorecard.provisional());
        json.writeEndObject();
        json.writeObjectFieldStart("completeness");
        json.writeNumberField("answered", scorecard.completeness().answered());
        json.writeNumberField("of", scorecard.completeness().of());
        json.writeEndObject();
    }

    private void node(NodeScore node) throws IOException {
        text("code", node.code());
        text("label", node.label().in(LANGUAGE));
        text("weight", node.weight().toExactString());
        text("points", node.points().toPoints());
        text("exact", node.points().toExactString());
        text("share", node.share().toExactString());
        json.writeNumberField("answered", node.answered());
        json.writeNumberField("of", node.of());
        array("children", node.children(), this::node);
        array("questions", node.questions(), this::question);
    }

    private void question(QuestionScore question) throws IOException {
        text("code", question.code());
        answer("answer", question.answer());
        text("credit", question.credit().toExactString());
        text("points", question.points().toPoints());
        json.writeBooleanField("answered", question.answered());
    }

    private void award(AwardResult award) throws IOException {
        text("code", award.code());
        text("label", award.label().in(LANGUAGE));
        json.writeBooleanField("granted", award.granted());
        array("requirements", award.requirements(), this::requirement);
        array("nextSteps", award.nextSteps(), this::step);
    }

    private void requirement(RequirementResult requirement) throws IOException {
        text("code", requirement.code());
        text("label", requirement.label().in(LANGUAGE));
        text("minimum", requirement.minimum().toExactString());
        text("actual", requirement.actual().toExactString());
        json.writeBooleanField("met", requirement.met());
        text("missing", requirement.missing().toExactString());
        text("source", requirement.source());
    }

    private void step(NextStep step) throws IOException {
        text("question", step.question());
        answer("from", step.from());
        answer("to", step.to());
        text("gain", step.gain().toExactString());
    }

    private void warning(Warning warning) throws IOException {
        text("question", warning.question());
        text("code", warning.code());
    }

    private void amount(Rational points) throws IOException {
        text("points", points.toPoints());
        text("exact", points.toExactString());
    }

    private void answer(String name, Optional<Answer> answer) throws IOException {
        json.writeFieldName(name);
        json.writePOJO(answer.map(Answer::toRaw).orElse(null));
    }

    private void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    private <T> void array(String name, Collection<T> items, Writer<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            writer.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
