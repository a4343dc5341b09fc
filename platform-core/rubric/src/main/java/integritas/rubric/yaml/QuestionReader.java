package integritas.rubric.yaml;

import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.Measure;
import integritas.rubric.NumberScale;
import integritas.rubric.Option;
import integritas.rubric.Question;
import integritas.rubric.Rational;
import integritas.rubric.Scale;
import integritas.rubric.Source;
import integritas.rubric.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one question: its scale is a named one, a number with bounds, or a measure over counts. */
final class QuestionReader {

    private final Map<String, Map<String, Rational>> scales = new LinkedHashMap<>();
    private final MeasureReader measures;
    private final Wording wording;

    /** @param scales credits by option key, by name of the scale */
    QuestionReader(Entry scales, Switches switches, Wording wording) {
        this.measures = new MeasureReader(switches);
        this.wording = wording;
        scales.entries().forEach((name, options) -> this.scales.put(name, credits(options.at("scale " + name))));
    }

    private static Map<String, Rational> credits(Entry options) {
        Map<String, Rational> credits = new LinkedHashMap<>();
        options.entries().forEach((key, credit) -> {
            if (credits.keySet().stream().anyMatch(key::equalsIgnoreCase)) {
                options.fault("the option " + key + " occurs twice");
            }
            credits.put(key, credit.credit());
        });
        if (credits.size() < 2) {
            options.fault("a scale has two options at least");
        }
        return credits;
    }

    Question read(Entry entry) {
        Entry named = entry.named("");
        Fields fields = new Fields(
                named, "code", "scale", "number", "counts", "askedOnly", "ratio", "decrease", "weight", "source");
        String code = fields.required("code").text();
        String path = "questions/" + code;
        return new Question(
                code,
                wording.at(path + "/text"),
                scale(fields, named, path),
                fields.optional("weight").map(Entry::number),
                wording.ifAny(path + "/hint"),
                fields.optional("source").map(QuestionReader::source).orElse(Source.UNIT));
    }

    private static Source source(Entry entry) {
        if (!entry.text().equals("survey")) {
            entry.fault("the source of an answer is survey, or is left out");
        }
        return Source.SURVEY;
    }

    private Scale scale(Fields fields, Entry entry, String path) {
        long kinds = List.of("scale", "number", "counts").stream()
                .filter(fields::has)
                .count();
        boolean measured = fields.has("ratio") || fields.has("decrease");
        boolean both = fields.has("ratio") && fields.has("decrease");
        if (kinds != 1 || both || (!fields.has("counts") && (measured || fields.has("askedOnly")))) {
            entry.fault("a question has one of: scale; number; counts with ratio or decrease");
            return new ChoiceScale(List.of());
        }
        if (fields.has("scale")) {
            return choice(fields.required("scale"), path);
        }
        return fields.has("number") ? number(fields.required("number")) : counts(fields, path);
    }

    private Scale choice(Entry name, String path) {
        Map<String, Rational> credits = scales.get(name.text());
        if (credits == null) {
            name.fault("there is no scale " + name.text());
            wording.passOver(path + "/options/");
            return new ChoiceScale(List.of());
        }
        List<Option> options = new ArrayList<>();
        credits.forEach((key, credit) -> {
            Optional<Text> label = wording.ifAny("answers/" + key);
            Text criterion = wording.at(path + "/options/" + key);
            options.add(new Option(key, label.orElse(Text.of("", key)), credit, criterion));
        });
        return new ChoiceScale(options);
    }

    private static Scale number(Entry bounds) {
        Fields fields = new Fields(bounds, "min", "max");
        Rational min = fields.required("min").number();
        Rational max = fields.required("max").number();
        if (min.compareTo(max) >= 0) {
            bounds.fault("min lies below max");
            return new NumberScale(Rational.ZERO, Rational.ONE);
        }
        return new NumberScale(min, max);
    }

    private Scale counts(Fields fields, String path) {
        Measure measure = measures.measure(fields);
        return new CountsScale(measures.inputs(fields, measure, key -> wording.at(path + "/inputs/" + key)), measure);
    }
}
