package integritas.plugins.gratification.desk;

import integritas.plugin.api.Refusal;
import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.Wording;
import java.util.List;

/** What is wrong with what was sent to the desk; worded as {@code desk.fault.<code>}. */
final class DeskFault {

    private DeskFault() {}

    static Fault of(String field, String code, Object... values) {
        return new Fault(field, code, Wording.of("desk.fault." + code, values));
    }

    static Refusal refusal(List<Fault> faults) {
        return new Refusal(Refusal.Kind.INPUT_NOT_ACCEPTED, faults.size() + " faults at the desk", faults);
    }

    static Refusal refusal(String field, String code, Object... values) {
        return refusal(List.of(of(field, code, values)));
    }
}
