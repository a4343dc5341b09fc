package integritas.rubric.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML document of modest size and depth and without anchors, so that neither recursion nor aliases can make much out
 * of little.
 */
final class YamlFile {

    private static final int MOST_CHARACTERS = 3_000_000;
    private static final int DEEPEST = 30;

    private final String name;
    private final Faults faults;
    private final LoadSettings settings;

    private YamlFile(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
        this.settings = LoadSettings.builder().setLabel(name).build();
    }

    /** Returns the root of the document; what is wrong with it is noted, and an empty entry returned. */
    static Entry read(String name, String content, Faults faults) {
        Node root = new YamlFile(name, faults).compose(content);
        return new Entry(name, "", root, faults);
    }

    private @Nullable Node compose(String content) {
        if (content.length() > MOST_CHARACTERS) {
            faults.add(name, 0, "", "longer than " + MOST_CHARACTERS + " characters");
            return null;
        }
        try {
            if (isHarmless(content)) {
                Node root = new Compose(settings).composeString(content).orElse(null);
                if (root == null) {
                    faults.add(name, 0, "", "the file is empty");
                }
                return root;
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.add(name, line, "", "not well-formed YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            faults.add(name, 0, "", "not readable as YAML: " + e.getMessage());
        }
        return null;
    }

    /** Walks the events, which takes neither depth nor memory, before anything is built from them. */
    private boolean isHarmless(String content) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(content)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> {
                    return refuse(event, "anchors and aliases are not allowed");
                }
                default -> {
                    continue;
                }
            }
            if (depth > DEEPEST) {
                return refuse(event, "nested too deeply");
            }
        }
        return true;
    }

    private boolean refuse(Event event, String message) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        faults.add(name, line, "", message);
        return false;
    }
}
