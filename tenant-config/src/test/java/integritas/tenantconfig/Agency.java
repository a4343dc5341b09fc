package integritas.tenantconfig;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of the catalogue's regions. */
record Agency(String code, String alias, String kind, String name, String timeZone, String autonomous) {

    static final Path REGIONS = Path.of("catalogue/regions.csv");

    static List<Agency> regions() {
        return read(REGIONS).stream().skip(1).map(Agency::of).toList();
    }

    static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Agency of(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 6) {
            throw new IllegalStateException("not six fields: " + line);
        }
        return new Agency(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
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
