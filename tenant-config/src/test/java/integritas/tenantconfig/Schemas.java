package integritas.tenantconfig;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.nio.file.Path;
import java.util.List;

/** The schemas of this module. */
final class Schemas {

    static final Path FOLDER = Path.of("schema").toAbsolutePath();

    private static final String ADDRESS = "https://integritas.test/schema/";
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.schemaMappers(
                    mappers -> mappers.mapPrefix(ADDRESS, FOLDER.toUri().toString())));

    private Schemas() {}

    /** Returns what is wrong, each as path and message; empty if nothing is. */
    static List<String> faults(String schema, JsonNode document) {
        JsonSchema found = FACTORY.getSchema(SchemaLocation.of(ADDRESS + schema));
        return found.validate(document).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }
}
