package integritas.tenantconfig;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A line of the catalogue. Only regions say whether they govern themselves. */
record Agency(String code, String alias, String kind, String name, String timeZone, String autonomous) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static List<Agency> regions() {
        return agencies("regions.csv");
    }

    static List<Agency> ministries() {
        return agencies("ministries.csv");
    }

    private static List<Agency> agencies(String file) {
        Path path = Path.of("catalogue", file);
        try (CSVParser lines = CSVParser.parse(path, StandardCharsets.UTF_8, FORMAT)) {
            return lines.stream().map(Agency::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Agency of(CSVRecord line) {
        if (!line.isConsistent()) {
            throw new IllegalStateException("not as many fields as the first line has: " + line);
        }
        return new Agency(
                line.get("code"),
                line.get("alias"),
                line.get("kind"),
                line.get("name"),
                line.get("timeZone"),
                line.isMapped("autonomous") ? line.get("autonomous") : "yes");
    }

    boolean isAutonomous() {
        return autonomous.equals("yes");
    }

    String province() {
        return code.substring(0, 2);
    }

    /** Returns the least that a tenant.yaml of it would say. */
    ObjectNode description() {
        ObjectNode tenant = new ObjectMapper().createObjectNode();
        tenant.put("alias", alias)
                .put("name", name)
                .put("kind", kind)
                .put("code", code)
                .put("timeZone", timeZone);
        tenant.putArray("units").addObject().put("code", alias).put("name", name);
        return tenant;
    }
}
