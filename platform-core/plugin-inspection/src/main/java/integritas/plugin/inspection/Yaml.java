package integritas.plugin.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads small YAML files as JSON. */
final class Yaml {

    private static final int MOST_CHARACTERS = 500_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Yaml() {}

    static Optional<JsonNode> read(String file, String content, List<Finding> findings) {
        if (content.length() > MOST_CHARACTERS) {
            findings.add(
                    new Finding("descriptor-malformed", file + ": longer than " + MOST_CHARACTERS + " characters"));
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            JsonNode document = JSON.valueToTree(new Load(settings).loadFromString(content));
            return Optional.of(document);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            findings.add(new Finding("descriptor-malformed", file + ":" + line + ": " + e.getProblem()));
        } catch (YamlEngineException | IllegalArgumentException e) {
            findings.add(new Finding("descriptor-malformed", file + ": " + e.getMessage()));
        }
        return Optional.empty();
    }
}
