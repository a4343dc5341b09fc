package integritas.pluginhost.agency;

import integritas.rubric.Text;
import java.util.List;
import java.util.Optional;

/**
 * One setting, as a form asks for it.
 *
 * @param name its name in the document
 * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}
 * @param label what people read
 * @param hint a sentence beside it
 * @param options what there is to choose from; empty for free entry
 * @param value what is set now, as people type it
 * @param isRequired whether it must be given
 */
public record SettingField(
        String name,
        String type,
        Text label,
        Optional<Text> hint,
        List<SettingOption> options,
        String value,
        boolean isRequired) {

    SettingField with(String typed) {
        return new SettingField(name, type, label, hint, options, typed, isRequired);
    }

    public boolean isYesOrNo() {
        return type.equals("boolean");
    }

    public boolean isNumeric() {
        return type.equals("integer") || type.equals("number");
    }
}
