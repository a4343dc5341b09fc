package integritas.operator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The catalogue of agencies, {@code tenant-config/catalogue}: a line for each. A region without a government of its own is
 * passed over; each other becomes a tenant with one unit, the agency itself.
 */
final class Catalogue {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FILES = List.of("ministries.csv", "regions.csv");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Catalogue() {}

    /** @throws IOException if a file cannot be read, naming the line that has not as many fields as the first */
    static List<Description> read(Path folder) throws IOException {
        List<Description> descriptions = new ArrayList<>();
        for (String name : FILES) {
            try (CSVParser lines = CSVParser.parse(folder.resolve(name), StandardCharsets.UTF_8, FORMAT)) {
                for (CSVRecord line : lines) {
                    if (!line.isConsistent()) {
                        int expected = lines.getHeaderNames().size();
                        throw new IOException(
                                name + ":" + lines.getCurrentLineNumber() + ": " + expected + " fields are expected");
                    }
                    Map<String, String> agency = line.toMap();
                    if (!"no".equals(agency.get("autonomous"))) {
                        descriptions.add(description(agency));
                    }
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
}
