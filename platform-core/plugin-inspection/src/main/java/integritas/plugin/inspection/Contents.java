package integritas.plugin.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a jar holds.
 *
 * @param entities classes that JPA's annotations mark
 * @param proposes whether a class of it proposes answers
 * @param migrates whether it has migrations in {@code db/migration}
 * @param settingsSchema JSON Schema of its settings; empty if there is nothing to set
 * @param operations path items of its operations by path, as its {@code openapi.yaml} describes them
 */
public record Contents(
        List<String> entities,
        boolean proposes,
        boolean migrates,
        Optional<String> settingsSchema,
        Map<String, Object> operations) {

    static final Contents NONE = new Contents(List.of(), false, false, Optional.empty(), Map.of());
}
