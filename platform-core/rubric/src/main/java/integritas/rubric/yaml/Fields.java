package integritas.rubric.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping whose keys are known beforehand. A key that is not among them is a fault, as it is a misspelling mostly. */
final class Fields {

    private final Entry mapping;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Fields(Entry mapping, String... allowed) {
        this.mapping = mapping;
        List<String> known = List.of(allowed);
        mapping.entries().forEach((key, entry) -> {
            if (known.contains(key)) {
                entries.put(key, entry);
            } else {
                entry.fault("unknown key " + key);
            }
        });
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Entry required(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            if (mapping.isThere()) {
                mapping.fault(key + " is missing");
            }
            return mapping.missing();
        }
        return entry;
    }

    Optional<Entry> optional(String key) {
        return Optional.ofNullable(entries.get(key));
    }
}
