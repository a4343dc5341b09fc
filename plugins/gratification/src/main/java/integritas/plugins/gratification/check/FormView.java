package integritas.plugins.gratification.check;

import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.rule.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form.
 *
 * @param base where the check lies within the plugin's pages
 * @param set whose questions and categories there are to choose from
 * @param typed what was filled in so far
 * @param wanted names of the fields that have to be answered still
 * @param faults what could not be read
 * @param today the latest day that can be entered
 * @param runningMonths months over which earlier gifts are added up; empty where the calendar year counts
 */
public record FormView(
        String base,
        RuleSet set,
        Typed typed,
        Set<String> wanted,
        List<Fault> faults,
        LocalDate today,
        Optional<Integer> runningMonths) {

    public FormView {
        wanted = Set.copyOf(wanted);
        faults = List.copyOf(faults);
    }

    /** Returns those of the wanted fields that every rule set has. */
    public List<String> wantedBasics() {
        return Stream.of("stage", "day", "category", "value", "earlier")
                .filter(wanted::contains)
                .toList();
    }

    /** Tells whether a field is shown whatever else is chosen. */
    public boolean isShown(String field) {
        return isWanted(field) || fault(field, Locale.ROOT).isPresent();
    }

    public boolean isWanted(String field) {
        return wanted.contains(field);
    }

    /** Returns what is wrong with a field, in the reader's language. */
    public Optional<String> fault(String field, Locale locale) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> fault.text().in(locale))
                .findFirst();
    }
}
