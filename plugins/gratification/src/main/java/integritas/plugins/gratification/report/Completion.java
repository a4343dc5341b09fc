package integritas.plugins.gratification.report;

import integritas.plugins.gratification.report.Form.GiftPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a completed form must leave as it is, beyond what any form must have. */
final class Completion {

    private Completion() {}

    /** @param kept gifts of the report that the control unit has or had in custody */
    static List<FormFault> faults(Report sent, Form form, Set<UUID> kept) {
        List<FormFault> faults = new ArrayList<>();
        Optional<LocalDate> received = FieldCheck.parsed(form.text(Field.RECEIVED_ON));
        if (received.filter(day -> day.isAfter(sent.reportedOn())).isPresent()) {
            faults.add(FormFault.of(Field.RECEIVED_ON.code(), "day-after-report"));
        }
        long still = form.isRefusal()
                ? 0
                : form.gifts().stream()
                        .filter(gift -> kept.contains(gift.id()) && gift.isPhysical())
                        .map(GiftPart::id)
                        .distinct()
                        .count();
        if (still < kept.size()) {
            faults.add(FormFault.of("givers", "gift-in-custody"));
        }
        return faults;
    }
}
