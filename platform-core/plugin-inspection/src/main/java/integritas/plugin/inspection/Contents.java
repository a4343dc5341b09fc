package integritas.plugin.inspection;

import java.util.List;
import java.util.Optional;

/**
 * What a jar holds.
 *
 * @param entities classes that JPA's annotations mark
 * @param migrates whether it has migrations in {@code db/migration}
 * @param settingsSchema JSON Schema of its settings; empty if there is nothing to set
 * @param openApi its operations as a fragment of the OpenAPI document, YAML; empty if it has none
 */
public record Contents(
        List<String> entities, boolean migrates, Optional<String> settingsSchema, Optional<String> openApi) {

    static final Contents NONE = new Contents(List.of(), false, Optional.empty(), Optional.empty());
}
