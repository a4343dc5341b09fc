package integritas.tenantconfig;

import java.util.List;
import java.util.stream.Stream;

/** A unit with the units below it. */
record UnitEntry(String code, String name, List<UnitEntry> units) {

    /** Returns its own code and those of all units below it. */
    Stream<String> codes() {
        return Stream.concat(Stream.of(code), units.stream().flatMap(UnitEntry::codes));
    }
}
