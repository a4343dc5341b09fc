package integritas.plugins.gratification.desk;

import integritas.plugin.api.Refusal.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An act of custody as somebody filled it in.
 *
 * @param act its name
 * @param seen how many acts of the object the person saw
 * @param day as {@code 2026-06-01}
 * @param photo what it looked like; empty if none came
 */
public record CustodyForm(
        String act,
        int seen,
        String day,
        String party,
        String whereabouts,
        String seal,
        String note,
        Optional<Upload> photo) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 2000;

    /** Nothing typed yet, for an object with so many acts. */
    static CustodyForm blank(int seen, LocalDate today) {
        return new CustodyForm("", seen, today.toString(), "", "", "", "", Optional.empty());
    }

    Optional<LocalDate> doneOn() {
        try {
            return Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    /**
     * Returns all that is wrong with it.
     *
     * @param wanted the act, which may follow
     * @param earliest the day before which it cannot have been
     */
    List<Fault> faults(CustodyAct wanted, LocalDate earliest, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Optional<LocalDate> done = doneOn();
        if (done.isEmpty()) {
            faults.add(DeskFault.of("day", "day-missing"));
        }
        done.filter(one -> one.isAfter(today)).ifPresent(one -> faults.add(DeskFault.of("day", "day-in-future")));
        done.filter(one -> one.isBefore(earliest))
                .ifPresent(one -> faults.add(DeskFault.of("day", "day-too-early", earliest.toString())));
        if (wanted.hasParty() && party.isBlank()) {
            faults.add(DeskFault.of("party", "party-missing"));
        }
        if (wanted.hasWhereabouts() && whereabouts.isBlank()) {
            faults.add(DeskFault.of("whereabouts", "whereabouts-missing"));
        }
        if (wanted.needsPhoto() && photo.isEmpty()) {
            faults.add(DeskFault.of("photo", "photo-missing"));
        }
        if (List.of(party, whereabouts, seal).stream().anyMatch(text -> text.length() > LONGEST_LINE)
                || note.length() > LONGEST_NOTE) {
            faults.add(DeskFault.of("note", "too-long"));
        }
        return faults;
    }
}
