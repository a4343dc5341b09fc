package integritas.bench.floor;

import com.fasterxml.jackson.databind.ObjectMapper;
import integritas.bench.FullAnswers;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores stored answers with the platform's own engine. */
final class Scores {

    static final ObjectMapper JSON = new ObjectMapper();
    static final Rubric RUBRIC = FullAnswers.rubric();

    private Scores() {}

    static Scorecard of(Collection<Given> given) throws IOException {
        Map<String, @Nullable Object> raw = new HashMap<>();
        for (Given answer : given) {
            String value = answer.value();
            if (value != null) {
                raw.put(answer.question(), JSON.readValue(value, Object.class));
            }
        }
        return RUBRIC.score(RUBRIC.parse(raw));
    }
}
