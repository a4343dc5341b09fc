package integritas.plugins.zilke;

import integritas.rubric.Answer;
import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.Input;
import integritas.rubric.Measure;
import integritas.rubric.NumberScale;
import integritas.rubric.Option;
import integritas.rubric.Question;
import integritas.rubric.Rubric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A worked example: answers, and what must come out, in a file that one can check without programming.
 *
 * <p>{@code answers.all} is {@code best}, {@code worst} or {@code none}; {@code answers.except} replaces some of them.
 * All numbers are strings, to be compared digit by digit.
 */
record Example(String file, Map<String, Object> content) {

    static List<Example> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/examples"))) {
            return files.sorted().map(Example::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example read(Path file) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setSchema(new FailsafeSchema()).build();
            return new Example(
                    file.getFileName().toString(), map(new Load(settings).loadFromString(Files.readString(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** Returns the answers as a client would send them. */
    Map<String, Object> answers(Rubric rubric) {
        Map<String, Object> given = map(content.getOrDefault("answers", Map.of()));
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : rubric.questions()) {
            switch (given.getOrDefault("all", "none").toString()) {
                case "best" -> answers.put(question.code(), best(question).toRaw());
                case "worst" -> answers.put(question.code(), worst(question).toRaw());
                default -> answers.put(question.code(), null);
            }
        }
        answers.putAll(withNulls(map(given.getOrDefault("except", Map.of()))));
        return answers;
    }

    /** Plain YAML has no null: the word stands for it. */
    private static Map<String, Object> withNulls(Map<String, Object> values) {
        Map<String, Object> result = new LinkedHashMap<>();
        values.forEach((key, value) -> result.put(
                key, value instanceof Map<?, ?> ? withNulls(map(value)) : "null".equals(value) ? null : value));
        return result;
    }

    private static Answer best(Question question) {
        if (question.scale() instanceof ChoiceScale choice) {
            return choice(choice, Comparator.comparing(Option::credit));
        }
        if (question.scale() instanceof NumberScale number) {
            return new Answer.Amount(number.max());
        }
        CountsScale counts = (CountsScale) question.scale();
        Map<String, Long> counted = ones(counts);
        counted.putAll(counts.measure().full(counted));
        return new Answer.Counts(counted);
    }

    private static Answer worst(Question question) {
        if (question.scale() instanceof ChoiceScale choice) {
            return choice(choice, Comparator.comparing(Option::credit).reversed());
        }
        if (question.scale() instanceof NumberScale number) {
            return new Answer.Amount(number.min());
        }
        CountsScale counts = (CountsScale) question.scale();
        Map<String, Long> counted = ones(counts);
        if (counts.measure() instanceof Measure.Ratio ratio) {
            ratio.of().forEach(key -> counted.put(key, 0L));
        }
        return new Answer.Counts(counted);
    }

    private static Answer choice(ChoiceScale scale, Comparator<Option> order) {
        return new Answer.Choice(
                scale.options().stream().max(order).orElseThrow().key());
    }

    private static Map<String, Long> ones(CountsScale counts) {
        Map<String, Long> counted = new LinkedHashMap<>();
        counts.inputs().stream().map(Input::key).forEach(key -> counted.put(key, 1L));
        return counted;
    }

    String reading() {
        return content.getOrDefault("reading", "default").toString();
    }

    Optional<Object> expected(String key) {
        return Optional.ofNullable(map(content.getOrDefault("expect", Map.of())).get(key));
    }

    Map<String, Object> expectedMap(String key) {
        return expected(key).map(Example::map).orElse(Map.of());
    }

    @Override
    public String toString() {
        return file + ": " + content.get("name");
    }
}
