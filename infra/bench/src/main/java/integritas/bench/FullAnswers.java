package integritas.bench;

import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.Input;
import integritas.rubric.Question;
import integritas.rubric.Rubric;
import integritas.rubric.yaml.RubricReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The worksheet, and an answer to each of its questions. */
public final class FullAnswers {

    private FullAnswers() {}

    public static Rubric rubric() {
        return RubricReader.read(
                content("edition.yaml"), Map.of("id", content("texts_id.yaml"), "en", content("texts_en.yaml")));
    }

    private static String content(String file) {
        try (InputStream stream = FullAnswers.class.getResourceAsStream("/lke-zi/2021/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns an answer to each question, as a client sends it.
     *
     * @param variant another number gives other answers
     */
    public static Map<String, Object> of(Rubric rubric, int variant) {
        Map<String, Object> answers = new LinkedHashMap<>();
        List<Question> questions = rubric.questions();
        for (int i = 0; i < questions.size(); i++) {
            answers.put(questions.get(i).code(), answer(questions.get(i), i * 7 + variant));
        }
        return answers;
    }

    private static Object answer(Question question, int seed) {
        if (question.scale() instanceof ChoiceScale choice) {
            return choice.options().get(seed % choice.options().size()).key();
        }
        if (question.scale() instanceof CountsScale counts) {
            Map<String, Object> given = new LinkedHashMap<>();
            int count = 40;
            for (Input input : counts.inputs()) {
                given.put(input.key(), count);
                count -= 1 + seed % 3;
            }
            return given;
        }
        return "3." + seed % 10;
    }
}
