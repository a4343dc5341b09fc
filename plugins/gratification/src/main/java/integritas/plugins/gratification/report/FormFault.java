package integritas.plugins.gratification.report;

import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.Wording;
import integritas.rubric.Text;

/**
 * Something wrong with a form.
 *
 * @param place where: code of the field, after its giver and gift as in {@code givers.0.gifts.1.value}
 * @param code stable code of the fault, worded as {@code report.fault.<code>}
 * @param text what the reporter reads
 */
public record FormFault(String place, String code, Text text) {

    static FormFault of(String place, String code, Object... values) {
        return new FormFault(place, code, Wording.of("report.fault." + code, values));
    }

    Fault toFault() {
        return new Fault(place, code, text);
    }
}
