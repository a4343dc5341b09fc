package integritas.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import integritas.rubric.Rubric;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The assessments to measure with: one for each connection, all questions answered.
 *
 * @param wire to the platform
 * @param token of a person who answers for a unit
 */
record Worksheets(Wire wire, String token) {

    private static final int FIRST_YEAR = 2040;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Returns the keys of that many assessments; opens and fills those that are missing. */
    List<String> ready(int count) throws IOException {
        JsonNode known = require(Call.get("assessments?size=200")).get("items");
        Rubric rubric = FullAnswers.rubric();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = find(known, FIRST_YEAR + i);
            ids.add(id.isEmpty() ? open(known.get(0).at("/unit/id").asText(), rubric, FIRST_YEAR + i) : id);
            String answers = write(Map.of("answers", FullAnswers.of(rubric, i)));
            require(Call.send("PATCH", "assessments/" + ids.get(i) + "/answers", answers));
        }
        return ids;
    }

    /** Returns the present entity tag of an answer. */
    String entityTag(String assessment, String question) throws IOException {
        return StreamSupport.stream(
                        require(Call.get("assessments/" + assessment))
                                .get("answers")
                                .spliterator(),
                        false)
                .filter(answer -> answer.get("question").asText().equals(question))
                .findFirst()
                .orElseThrow()
                .get("etag")
                .asText();
    }

    private String open(String unit, Rubric rubric, int year) throws IOException {
        String wish = write(Map.of(
                "unit", unit, "rubric", rubric.code(), "edition", rubric.edition(), "period", year, "target", "WBK"));
        return require(Call.send("POST", "assessments", wish)).get("id").asText();
    }

    private JsonNode require(Call call) throws IOException {
        Reply reply = wire.send(call, token);
        if (!reply.isOk()) {
            throw new IllegalStateException(call.method() + " " + call.path() + ": " + reply.json());
        }
        return reply.json();
    }

    private static String find(JsonNode known, int year) {
        return StreamSupport.stream(known.spliterator(), false)
                .filter(line -> line.get("period").asInt() == year)
                .map(line -> line.get("id").asText())
                .findFirst()
                .orElse("");
    }

    private static String write(Object value) throws JsonProcessingException {
        return JSON.writeValueAsString(value);
    }
}
