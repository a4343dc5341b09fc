package integritas.operator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue of agencies, {@code tenant-config/catalogue}: a line for each. A region without a government of its own is
 * passed over; each other becomes a tenant with one unit, the agency itself.
 */
final class Catalogue {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FILES = List.of("ministries.csv", "regions.csv");

    private Catalogue() {}

    /** @throws IOException if a file cannot be read, naming the line that has not as many fields as the first */
    static List<Description> read(Path folder) throws IOException {
        List<Description> descriptions = new ArrayList<>();
        for (String name : FILES) {
            List<String> lines = Files.readAllLines(folder.resolve(name));
            String[] columns = fields(lines.get(0));
            for (int i = 1; i < lines.size(); i++) {
                String[] fields = fields(lines.get(i));
                if (fields.length != columns.length) {
                    throw new IOException(name + ":" + (i + 1) + ": " + columns.length + " fields are expected");
                }
                Map<String, String> agency = new HashMap<>();
                for (int column = 0; column < columns.length; column++) {
                    agency.put(columns[column], fields[column]);
                }
                if (!"no".equals(agency.get("autonomous"))) {
                    descriptions.add(description(agency));
                }
            }
        }
        return descriptions;
    }

    private static Description description(Map<String, String> agency) {
        ObjectNode tenant = JSON.createObjectNode();
        for (String field : List.of("alias", "name", "kind", "code", "timeZone")) {
            tenant.put(field, agency.get(field));
        }
        tenant.putArray("units").addObject().put("code", agency.get("alias")).put("name", agency.get("name"));
        return new Description(tenant.path("alias").asText(), "application/json", tenant.toPrettyString());
    }

    private static String[] fields(String line) {
        return line.split(",", -1);
    }
}
