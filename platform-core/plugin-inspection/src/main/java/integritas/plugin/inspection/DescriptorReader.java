package integritas.plugin.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import integritas.plugin.api.Permission;
import integritas.rubric.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads {@code plugin.yaml}, which must satisfy {@code plugin.schema.json}. */
final class DescriptorReader {

    static final String FILE = "plugin.yaml";

    private DescriptorReader() {}

    static Optional<Descriptor> read(String yaml, List<Finding> findings) {
        Optional<JsonNode> document = Yaml.read(FILE, yaml, findings);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        List<SchemaFault> faults = Schemas.faults(Schemas.DESCRIPTOR, document.get());
        faults.forEach(fault -> findings.add(new Finding("descriptor-malformed", FILE + " " + fault.message())));
        return faults.isEmpty() ? Optional.of(descriptor(document.get())) : Optional.empty();
    }

    private static Descriptor descriptor(JsonNode document) {
        Set<Permission> permissions = new LinkedHashSet<>();
        texts(document.path("permissions"))
                .forEach(code -> permissions.add(Permission.of(code).orElseThrow()));
        return new Descriptor(
                document.path("id").asText(),
                document.path("version").asText(),
                document.path("api").asText(),
                wording(document.path("name")),
                wording(document.path("description")),
                document.path("provider").asText(),
                document.path("license").asText(""),
                optional(document, "class"),
                permissions,
                texts(document.path("tenants")),
                document.has("personalData") ? Optional.of(wording(document.path("personalData"))) : Optional.empty(),
                texts(document.path("rubrics")),
                optional(document, "templates"));
    }

    private static Optional<String> optional(JsonNode document, String key) {
        return document.has(key) ? Optional.of(document.path(key).asText()) : Optional.empty();
    }

    private static Text wording(JsonNode node) {
        Map<String, String> wordings = new LinkedHashMap<>();
        wordings.put("id", node.path("id").asText());
        wordings.put("en", node.path("en").asText());
        return new Text(wordings);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
