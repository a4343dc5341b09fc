package integritas.tenantconfig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the files of this module and the things in them that are named more than once. */
final class TenantFiles {

    private static final YAMLMapper YAML = new YAMLMapper();

    private TenantFiles() {}

    static List<Path> named(String name) {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.filter(file -> file.endsWith(name))
                    .filter(file -> !file.startsWith("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(String yaml) throws IOException {
        return YAML.readTree(yaml);
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Returns the codes of all units of a tenant, from the top down. */
    static List<String> unitCodes(JsonNode tenant) {
        List<String> codes = new ArrayList<>();
        items(tenant.path("units")).forEach(unit -> collect(unit, codes));
        return codes;
    }

    /** Returns the codes of the units that a person or a membership is assigned to. */
    static List<String> assignedUnits(JsonNode holder) {
        return items(holder.path("assignments"))
                .flatMap(TenantFiles::items)
                .map(JsonNode::asText)
                .toList();
    }

    private static void collect(JsonNode unit, List<String> codes) {
        codes.add(unit.path("code").asText());
        items(unit.path("units")).forEach(below -> collect(below, codes));
    }
}
