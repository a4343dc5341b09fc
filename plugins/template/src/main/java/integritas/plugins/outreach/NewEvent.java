package integritas.plugins.outreach;

import integritas.plugin.api.Refusal;
import integritas.plugin.api.Refusal.Fault;
import integritas.rubric.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event as somebody typed it.
 *
 * @param heldOn day as {@code 2026-03-04}
 * @param topic what it was about
 * @param participants how many people came
 * @param contact number to call the organiser at; may be blank
 */
public record NewEvent(String heldOn, String topic, String participants, String contact) {

    private static final int LONGEST_TOPIC = 200;

    /** @throws Refusal naming every fault */
    Event by(String person, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Optional<LocalDate> day = day().filter(held -> !held.isAfter(today));
        if (day.isEmpty()) {
            faults.add(fault(
                    "heldOn",
                    "day-not-accepted",
                    "Isi tanggal, paling lambat hari ini.",
                    "Enter a day, today at the latest."));
        }
        if (topic.isBlank() || topic.strip().length() > LONGEST_TOPIC) {
            faults.add(fault(
                    "topic",
                    "topic-not-accepted",
                    "Isi topik, paling banyak 200 huruf.",
                    "Enter a topic of 200 letters at most."));
        }
        if (!participants.matches("[1-9]\\d{0,5}")) {
            faults.add(fault(
                    "participants",
                    "number-not-accepted",
                    "Isi jumlah peserta, mulai dari 1.",
                    "Enter the number of participants, from 1."));
        }
        if (!contact.strip().matches("(\\+?[0-9][0-9 -]{5,19})?")) {
            faults.add(fault(
                    "contact",
                    "contact-not-accepted",
                    "Isi nomor telepon seperti 0812 3456 7890, atau kosongkan.",
                    "Enter a phone number such as 0812 3456 7890, or leave it empty."));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT_NOT_ACCEPTED, "event not accepted", faults);
        }
        return new Event(day.orElseThrow(), topic.strip(), Integer.parseInt(participants), person);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(heldOn));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static Fault fault(String field, String code, String indonesian, String english) {
        return new Fault(field, code, new Text(Map.of("id", indonesian, "en", english)));
    }
}
