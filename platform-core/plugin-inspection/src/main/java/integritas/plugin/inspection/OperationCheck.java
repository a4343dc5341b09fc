package integritas.plugin.inspection;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how a plugin describes its operations: each has a name, says what it is for, and who may use it. */
final class OperationCheck {

    private static final String FILE = "openapi.yaml";
    private static final Set<String> VERBS = Set.of("get", "put", "post", "patch", "delete");
    private static final List<String> NEEDED = List.of("operationId", "summary", "description", "responses", "x-roles");
    private static final ObjectMapper JSON = new ObjectMapper();

    private OperationCheck() {}

    static Map<String, Object> read(Optional<String> yaml, List<Finding> findings) {
        if (yaml.isEmpty()) {
            return Map.of();
        }
        Optional<JsonNode> document = Yaml.read(FILE, yaml.get(), findings);
        if (document.isEmpty()) {
            return Map.of();
        }
        JsonNode paths = document.get().path("paths");
        if (!paths.isObject()) {
            findings.add(new Finding("operations-malformed", FILE + ": paths are missing"));
            return Map.of();
        }
        paths.fields().forEachRemaining(path -> check(path.getKey(), path.getValue(), findings));
        return JSON.convertValue(paths, new TypeReference<Map<String, Object>>() {});
    }

    private static void check(String path, JsonNode item, List<Finding> findings) {
        if (!path.startsWith("/")) {
            findings.add(new Finding("operations-malformed", FILE + " " + path + ": a path begins with a slash"));
        }
        item.fields().forEachRemaining(operation -> {
            if (VERBS.contains(operation.getKey())) {
                NEEDED.stream()
                        .filter(key -> !operation.getValue().has(key))
                        .forEach(key -> findings.add(new Finding(
                                "operations-malformed",
                                FILE + " " + operation.getKey() + " " + path + ": " + key + " is missing")));
            }
        });
    }
}
