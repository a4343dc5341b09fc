package integritas.plugins.gratification.rule.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One value in a YAML file, with its place. Asked for what it is not, it notes a fault and answers with nothing, so that
 * reading goes on and finds the other faults too.
 *
 * @param node where it stands; the nearest one around it for a value that is missing
 * @param there whether it is not missing
 */
record Entry(String file, String key, Node node, boolean there, Faults faults) {

    /** @throws InvalidRulesException if the file is empty or no YAML */
    static Entry root(String file, String content, Faults faults) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).build();
            Optional<Node> root = new Compose(settings).composeString(content);
            if (root.isPresent()) {
                return new Entry(file, "", root.get(), true, faults);
            }
            faults.add(file, 1, "", "the file is empty");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(file, line, "", "no well-formed YAML: " + e.getProblem());
        }
        faults.throwIfAny();
        throw new IllegalStateException("a fault was noted and not thrown");
    }

    void fault(String message) {
        faults.add(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), key, message);
    }

    /** Returns the values of a mapping by key; a key that is not among the known ones is a fault. */
    Fields fields(String... known) {
        Map<String, Entry> values = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping && there) {
            for (NodeTuple tuple : mapping.getValue()) {
                Entry name = new Entry(file, key, tuple.getKeyNode(), true, faults);
                String code = name.text().orElse("");
                Entry value =
                        new Entry(file, key.isEmpty() ? code : key + "." + code, tuple.getValueNode(), true, faults);
                if (!List.of(known).contains(code)) {
                    name.fault("unknown key " + code);
                } else if (values.put(code, value) != null) {
                    name.fault("the key " + code + " occurs twice");
                }
            }
        } else if (there) {
            fault("a mapping is expected here");
        }
        return new Fields(this, values);
    }

    List<Entry> items() {
        if (node instanceof SequenceNode sequence && there) {
            return sequence.getValue().stream()
                    .map(item -> new Entry(file, key, item, true, faults))
                    .toList();
        }
        if (there) {
            fault("a list is expected here");
        }
        return List.of();
    }

    List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    Optional<String> text() {
        if (node instanceof ScalarNode scalar && there && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        if (there) {
            fault("a text is expected here");
        }
        return Optional.empty();
    }

    /** Returns what the text is read as; a fault where that throws. */
    <T> Optional<T> as(String what, Function<String, T> reading) {
        return text().flatMap(text -> {
            try {
                return Optional.of(reading.apply(text));
            } catch (RuntimeException unreadable) {
                fault(what + " is expected here, not " + text);
                return Optional.empty();
            }
        });
    }
}
