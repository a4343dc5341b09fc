package integritas.tenantconfig;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping whose keys are known beforehand; any other is a fault, as it is a misspelling mostly. */
final class Fields {

    private final Entry mapping;
    private final Map<String, Entry> entries;

    Fields(Entry mapping, String... allowed) {
        this.mapping = mapping;
        this.entries = mapping.entries(List.of(allowed));
    }

    Entry required(String key) {
        Entry entry = entries.get(key);
        if (entry != null) {
            return entry;
        }
        if (mapping.isThere()) {
            mapping.fault(key + " is missing");
        }
        return mapping.absent();
    }

    Optional<Entry> optional(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Returns the items of a list that may be left out. */
    List<Entry> items(String key) {
        return optional(key).map(Entry::items).orElse(List.of());
    }
}
