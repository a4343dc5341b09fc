package integritas.plugins.gratification.check;

import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.rule.Question;
import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.verdict.Earlier;
import integritas.plugins.gratification.verdict.Facts;
import integritas.plugins.gratification.verdict.Rupiah;
import integritas.plugins.gratification.verdict.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as somebody filled it in.
 *
 * @param values by name of the field; fields that were left empty are missing
 */
public record Typed(Map<String, String> values) {

    private static final int LONGEST = 60;

    public Typed {
        Map<String, String> kept = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                kept.put(
                        name,
                        value.strip()
                                .substring(0, Math.min(LONGEST, value.strip().length())));
            }
        });
        values = Map.copyOf(kept);
    }

    /**
     * What was understood of a form.
     *
     * @param facts what is known by it
     * @param faults what could not be read; what they concern is not among the facts
     */
    record Read(Facts facts, List<Fault> faults) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field, String option) {
        return value(field).equals(option);
    }

    Read read(RuleSets sets, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Facts facts = Facts.NONE.estimated(has("estimated", "yes"));
        facts = day(today, faults).map(facts::on).orElse(facts);
        facts = option("stage", Stage.of(value("stage")), faults).map(facts::at).orElse(facts);
        facts = option("category", category(sets), faults).map(facts::of).orElse(facts);
        for (Question question : sets.latest().questions().values()) {
            Facts known = facts;
            facts = option(question.code(), question.option(value(question.code())), faults)
                    .map(option -> known.with(question.code(), option.code()))
                    .orElse(known);
        }
        facts = money("value", faults).map(facts::worth).orElse(facts);
        facts = money("earlier", faults)
                .<Earlier>map(Earlier.Sum::new)
                .map(facts::after)
                .orElse(facts);
        return new Read(facts, List.copyOf(faults));
    }

    private Optional<String> category(RuleSets sets) {
        return text("category")
                .filter(typed -> typed.equals(Facts.NO_CATEGORY)
                        || sets.latest().kind(typed).isPresent());
    }

    /** Returns what was chosen; something that there is not to choose is a fault. */
    private <T> Optional<T> option(String field, Optional<T> known, List<Fault> faults) {
        if (known.isEmpty() && text(field).isPresent()) {
            faults.add(Faults.of(field, "option-not-accepted"));
        }
        return known;
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field));
    }

    private Optional<LocalDate> day(LocalDate today, List<Fault> faults) {
        Optional<LocalDate> day = text("day").flatMap(typed -> {
            try {
                return Optional.of(LocalDate.parse(typed));
            } catch (DateTimeParseException malformed) {
                faults.add(Faults.of("day", "day-not-accepted"));
                return Optional.empty();
            }
        });
        if (day.filter(today::isBefore).isPresent()) {
            faults.add(Faults.of("day", "day-in-future"));
            return Optional.empty();
        }
        return day;
    }

    private Optional<BigDecimal> money(String field, List<Fault> faults) {
        Optional<BigDecimal> money = text(field).flatMap(Rupiah::parse);
        if (text(field).isPresent() && money.isEmpty()) {
            faults.add(Faults.of(field, "rupiah-not-accepted"));
        }
        return money;
    }
}
