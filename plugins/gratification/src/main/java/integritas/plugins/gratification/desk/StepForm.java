package integritas.plugins.gratification.desk;

import integritas.plugin.api.Refusal.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step as somebody filled it in.
 *
 * @param version of the report as the person saw it
 * @param typed texts by code of the input
 * @param file what proves it; empty if none came
 */
public record StepForm(long version, Map<String, String> typed, Optional<Upload> file) {

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_LINE = 200;

    public StepForm {
        typed = Map.copyOf(typed);
    }

    static StepForm of(long version, Map<String, String> typed) {
        return new StepForm(version, typed, Optional.empty());
    }

    public String text(Input input) {
        return typed.getOrDefault(input.code(), "").strip();
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text(Input.DAY)));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    Optional<Owner> owner() {
        return Arrays.stream(Owner.values())
                .filter(owner -> owner.name().equals(text(Input.OWNER)))
                .findFirst();
    }

    /**
     * Returns all that is wrong with it.
     *
     * @param earliest the day before which it cannot have been
     * @param ways how something may be handed over
     */
    List<Fault> faults(Action action, LocalDate earliest, LocalDate today, List<Way> ways) {
        List<Fault> faults = new ArrayList<>();
        for (Input input : Input.values()) {
            if (action.needs(input) && isMissing(input, ways)) {
                faults.add(DeskFault.of(input.code(), input.code() + "-missing"));
            } else if (text(input).length() > (input == Input.NOTE ? LONGEST_NOTE : LONGEST_LINE)) {
                faults.add(DeskFault.of(input.code(), "too-long"));
            }
        }
        if (action.needs(Input.DAY)) {
            day().filter(day -> day.isAfter(today))
                    .ifPresent(day -> faults.add(DeskFault.of(Input.DAY.code(), "day-in-future")));
            day().filter(day -> day.isBefore(earliest))
                    .ifPresent(day -> faults.add(DeskFault.of(Input.DAY.code(), "day-too-early", earliest.toString())));
        }
        return faults;
    }

    private boolean isMissing(Input input, List<Way> ways) {
        return switch (input) {
            case DAY -> day().isEmpty();
            case OWNER -> owner().isEmpty();
            case WAY -> ways.stream().noneMatch(way -> way.name().equals(text(Input.WAY)));
            case FILE -> file.isEmpty();
            case NOTE, NUMBER, PARTY -> text(input).isEmpty();
        };
    }
}
