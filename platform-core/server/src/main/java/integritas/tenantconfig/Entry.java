package integritas.tenantconfig;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One value in a YAML file. Asked for what it is not, it notes a fault and answers with something harmless, so that
 * reading goes on and finds the other faults too.
 */
final class Entry {

    private final Faults faults;
    private final @Nullable Node node;

    private Entry(Faults faults, @Nullable Node node) {
        this.faults = faults;
        this.node = node;
    }

    /** Returns the root of a file. */
    static Entry read(String content, Faults faults) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setLabel(faults.file()).build();
            return new Entry(
                            faults, new Compose(settings).composeString(content).orElse(null))
                    .present();
        } catch (MarkedYamlEngineException e) {
            faults.add(e.getProblemMark().map(Entry::line).orElse(0), "not well-formed YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            faults.add(0, "not readable as YAML: " + e.getMessage());
        }
        return new Entry(faults, null);
    }

    /** Returns the value that stands for one whose absence was noted. */
    Entry absent() {
        return new Entry(faults, null);
    }

    boolean isThere() {
        return node != null;
    }

    void fault(String message) {
        faults.add(line(), message);
    }

    /** Returns its file and line. */
    String place() {
        return faults.place(line());
    }

    private int line() {
        return node == null ? 0 : node.getStartMark().map(Entry::line).orElse(0);
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        faultIfThere("a text is expected here");
        return "?";
    }

    /** Returns a text of this form. */
    String text(Pattern form) {
        String text = text();
        if (isThere() && !form.matcher(text).matches()) {
            fault(text + " does not have the form " + form);
        }
        return text;
    }

    String oneOf(Collection<String> allowed) {
        String text = text();
        if (isThere() && !allowed.contains(text)) {
            fault(text + " is none of " + allowed.stream().sorted().limit(20).collect(Collectors.joining(", ")));
        }
        return text;
    }

    List<Entry> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Entry(faults, item))
                    .toList();
        }
        faultIfThere("a list is expected here");
        return List.of();
    }

    /** Returns the values of a mapping by key, in the order of the file; keys not allowed are noted and left out. */
    Map<String, Entry> entries(Collection<String> allowed) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Entry key = new Entry(faults, tuple.getKeyNode());
                String name = key.text();
                if (!allowed.contains(name)) {
                    key.fault("unknown key " + name);
                } else if (entries.put(name, new Entry(faults, tuple.getValueNode())) != null) {
                    key.fault("the key " + name + " occurs twice");
                }
            }
        } else {
            faultIfThere("a mapping is expected here");
        }
        return entries;
    }

    private Entry present() {
        if (node == null) {
            fault("the file is empty");
        }
        return this;
    }

    private void faultIfThere(String message) {
        if (isThere()) {
            fault(message);
        }
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
