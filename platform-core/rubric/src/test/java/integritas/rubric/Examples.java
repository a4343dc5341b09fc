package integritas.rubric;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Small rubrics, put together in few words. */
final class Examples {

    static final Measure RATIO =
            new Measure.Ratio(List.of("done"), List.of("due"), Rational.ONE, Rational.ZERO, Rational.ONE);
    static final CountsScale COUNTS =
            new CountsScale(List.of(input("due", true), input("done", true), input("open", false)), RATIO);
    static final NumberScale SURVEY = new NumberScale(Rational.ZERO, Rational.of(4));

    private Examples() {}

    /** A scale with the letters from A on, each with its credit. */
    static ChoiceScale letters(String... credits) {
        return new ChoiceScale(IntStream.range(0, credits.length)
                .mapToObj(i -> option(String.valueOf((char) ('A' + i)), credits[i]))
                .toList());
    }

    static ChoiceScale yesNo() {
        return new ChoiceScale(List.of(option("Ya", "1"), option("Tidak", "0")));
    }

    static Option option(String key, String credit) {
        return new Option(key, text(key), Rational.parse(credit), text("criterion of " + key));
    }

    static Input input(String key, boolean counts) {
        return new Input(key, text(key), counts);
    }

    static Text text(String wording) {
        return Text.of("id", wording);
    }

    static Question question(String code, Scale scale) {
        return new Question(code, text(code), scale, Optional.empty(), Optional.empty());
    }

    static Question weighted(String code, Scale scale, String weight) {
        return new Question(code, text(code), scale, Optional.of(Rational.parse(weight)), Optional.empty());
    }

    static Node leaf(String code, String weight, Question... questions) {
        return new Node(code, text(code), Rational.parse(weight), List.of(), List.of(questions));
    }

    static Node branch(String code, String weight, Node... children) {
        return new Node(code, text(code), Rational.parse(weight), List.of(children), List.of());
    }

    static Requirement points(String code, String minimum, String... on) {
        Minimum points = new Minimum.Points(Rational.parse(minimum));
        return new Requirement(code, text(code), Arrays.asList(on), points, "table 1");
    }

    static Requirement share(String code, String share, String... on) {
        Minimum minimum = new Minimum.Share(Rational.parse(share));
        return new Requirement(code, text(code), Arrays.asList(on), minimum, "table 2");
    }

    static Award award(Requirement... requirements) {
        return new Award("GREEN", text("Green"), List.of(requirements));
    }

    static Rubric rubric(Node... roots) {
        return rubric(List.of(), List.of(), roots);
    }

    static Rubric rubric(List<Award> awards, List<Reading> readings, Node... roots) {
        return new Rubric("example", "1", text("Example"), "Regulation 1", List.of(roots), awards, readings);
    }

    static Map<String, Object> counts(Object due, Object done, Object open) {
        return Map.of("due", due, "done", done, "open", open);
    }
}
