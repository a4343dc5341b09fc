package integritas.rubric.yaml;

import integritas.rubric.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One value in a YAML file, with its place. Asked for what it is not, it notes a fault and answers with something
 * harmless, so that reading goes on and finds the other faults too.
 *
 * <p>Scalars are taken as they are written: {@code 0.67} becomes exactly 67/100, and {@code Ya} or {@code no} stay words.
 */
final class Entry {

    private final String file;
    private final String place;
    private final @Nullable Node node;
    private final Faults faults;

    /** @param node null for an entry whose absence was noted already */
    Entry(String file, String place, @Nullable Node node, Faults faults) {
        this.file = file;
        this.place = place;
        this.node = node;
        this.faults = faults;
    }

    /** Returns the same value, with faults reported under another name. */
    Entry at(String name) {
        return new Entry(file, name, node, faults);
    }

    /** Returns the same value, with faults reported under the code that it gives itself, if it does. */
    Entry named(String prefix) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("code")
                        && tuple.getValueNode() instanceof ScalarNode code) {
                    return at(prefix + code.getValue());
                }
            }
        }
        return this;
    }

    Entry missing() {
        return new Entry(file, place, null, faults);
    }

    boolean isThere() {
        return node != null;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    void fault(String message) {
        int line = node == null
                ? 0
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        faults.add(file, line, place, message);
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        faultUnlessMissing("a text is expected here");
        return "?";
    }

    Rational number() {
        if (node instanceof ScalarNode scalar) {
            try {
                return Rational.parse(scalar.getValue());
            } catch (NumberFormatException e) {
                fault("not a number: " + scalar.getValue());
                return Rational.ZERO;
            }
        }
        faultUnlessMissing("a number is expected here");
        return Rational.ZERO;
    }

    /** Returns a number from 0 to 1. */
    Rational credit() {
        Rational credit = number();
        if (credit.signum() < 0 || credit.compareTo(Rational.ONE) > 0) {
            fault("a credit lies between 0 and 1: " + credit.toExactString());
        }
        return credit;
    }

    List<Entry> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Entry(file, place, item, faults))
                    .toList();
        }
        faultUnlessMissing("a list is expected here");
        return List.of();
    }

    List<String> texts() {
        return items().stream().map(Entry::text).toList();
    }

    /** Returns the entries of a mapping by key, in the order of the file. */
    Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Entry key = new Entry(file, place, tuple.getKeyNode(), faults);
                if (entries.put(key.text(), new Entry(file, place, tuple.getValueNode(), faults)) != null) {
                    key.fault("the key " + key.text() + " occurs twice");
                }
            }
        } else {
            faultUnlessMissing("a mapping is expected here");
        }
        return entries;
    }

    private void faultUnlessMissing(String message) {
        if (node != null) {
            fault(message);
        }
    }
}
