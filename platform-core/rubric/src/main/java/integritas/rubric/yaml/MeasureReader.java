package integritas.rubric.yaml;

import integritas.rubric.Input;
import integritas.rubric.Measure;
import integritas.rubric.Rational;
import integritas.rubric.Text;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Reads the counted inputs of a question, and the measure over them. */
final class MeasureReader {

    private final Switches switches;

    MeasureReader(Switches switches) {
        this.switches = switches;
    }

    Measure measure(Fields question) {
        return question.has("decrease") ? decrease(question.required("decrease")) : ratio(question.required("ratio"));
    }

    private Measure ratio(Entry entry) {
        Fields fields = new Fields(entry, "of", "over", "zeroOverZero");
        List<String> of = fields.required("of").texts();
        List<String> over = fields.required("over").texts();
        if (entry.isThere() && (of.isEmpty() || over.isEmpty())) {
            entry.fault("a ratio needs an input on both sides");
        }
        Rational zeroOverZero = Switches.read(fields.required("zeroOverZero"));
        return new Measure.Ratio(of, over, zeroOverZero, switches.overZero(), switches.aboveOne());
    }

    private Measure decrease(Entry entry) {
        Fields fields = new Fields(entry, "previous", "current", "zeroOverZero");
        return new Measure.Decrease(
                fields.required("previous").text(),
                fields.required("current").text(),
                Switches.read(fields.required("zeroOverZero")),
                switches.fromZero());
    }

    /** Returns the inputs in the order of the file; each is either used by the measure or said to be asked for only. */
    List<Input> inputs(Fields question, Measure measure, Function<String, Text> labels) {
        Entry list = question.required("counts");
        List<String> keys = list.texts();
        List<String> asked = question.optional("askedOnly").map(Entry::texts).orElse(List.of());
        if (new HashSet<>(keys).size() < keys.size()) {
            list.fault("an input occurs twice");
        }
        for (String key : keys) {
            if (asked.contains(key) == measure.inputs().contains(key)) {
                list.fault("the input " + key + " is either measured or askedOnly");
            }
        }
        for (String key : asked) {
            if (!keys.contains(key)) {
                list.fault("askedOnly names no input: " + key);
            }
        }
        for (String key : measure.inputs()) {
            if (!keys.contains(key)) {
                list.fault("the measure uses an unknown input: " + key);
            }
        }
        return keys.stream()
                .map(key -> new Input(key, labels.apply(key), !asked.contains(key)))
                .toList();
    }
}
