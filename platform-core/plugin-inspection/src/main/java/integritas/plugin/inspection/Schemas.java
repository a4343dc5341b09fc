package integritas.plugin.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** JSON Schemas, draft 2020-12. They refer to nothing outside of themselves. */
public final class Schemas {

    static final JsonSchema DESCRIPTOR = schema(own("plugin.schema.json"));

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    /**
     * Tells what is wrong with a document.
     *
     * @param schema a JSON Schema
     * @param document JSON
     * @return each fault; empty for a valid document
     */
    public static List<SchemaFault> faults(String schema, String document) {
        try {
            return faults(schema(schema), JSON.readTree(document));
        } catch (JsonProcessingException e) {
            return List.of(new SchemaFault("", e.getOriginalMessage()));
        }
    }

    static List<SchemaFault> faults(JsonSchema schema, JsonNode document) {
        return schema.validate(document).stream()
                .map(fault -> new SchemaFault(place(fault), fault.getMessage()))
                .sorted(Comparator.comparing(SchemaFault::message))
                .toList();
    }

    /** Tells what is wrong with a schema itself. */
    static List<SchemaFault> faultsOfSchema(String schema) {
        try {
            JsonNode document = JSON.readTree(schema);
            List<SchemaFault> outside = outside(document);
            return !outside.isEmpty() ? outside : faults(factory().getSchema(SchemaLocation.of(DRAFT)), document);
        } catch (JsonProcessingException e) {
            return List.of(new SchemaFault("", e.getOriginalMessage()));
        }
    }

    /** A reference that leads out of the document would be followed by whoever validates with it. */
    private static List<SchemaFault> outside(JsonNode document) {
        List<SchemaFault> faults = new ArrayList<>();
        if (!document.path("$schema").asText(DRAFT).equals(DRAFT)) {
            faults.add(new SchemaFault("$schema", "only " + DRAFT + " is known"));
        }
        for (String key : List.of("$ref", "$dynamicRef", "$id", "$vocabulary")) {
            document.findValues(key).stream()
                    .filter(value -> !value.asText().startsWith("#"))
                    .forEach(value ->
                            faults.add(new SchemaFault(key, key + " may only lead to a place within: " + value)));
        }
        return faults;
    }

    /** The property that is wrong or missing, or the value that is. */
    private static String place(ValidationMessage fault) {
        String path = fault.getInstanceLocation().toString();
        String property = fault.getProperty() == null ? "" : fault.getProperty();
        return property.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : property;
    }

    private static JsonSchema schema(String content) {
        return factory().getSchema(content);
    }

    private static JsonSchemaFactory factory() {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012);
    }

    private static String own(String name) {
        try (InputStream content = Schemas.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
