package integritas.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Counted things, and a measure over them. Counted in part is not answered: the credit is 0 until every input is given,
 * also those that the measure leaves aside.
 *
 * @param inputs what to count, in the order of the instrument
 * @param measure what the counts earn
 */
public record CountsScale(List<Input> inputs, Measure measure) implements Scale {

    private static final Rational HIGHEST_COUNT = Rational.of(1_000_000_000);

    public CountsScale {
        inputs = List.copyOf(inputs);
    }

    @Override
    public Optional<Answer> parse(Object raw, Consumer<String> faults) {
        if (!(raw instanceof Map<?, ?> given)) {
            faults.accept(AnswerFault.ANSWER_NOT_ACCEPTED);
            return Optional.empty();
        }
        int known = 0;
        boolean sound = true;
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Input input : inputs) {
            known += given.containsKey(input.key()) ? 1 : 0;
            Object value = given.get(input.key());
            if (value != null) {
                Optional<Long> count = count(value, faults);
                count.ifPresent(whole -> counts.put(input.key(), whole));
                sound &= count.isPresent();
            }
        }
        if (known < given.size()) {
            faults.accept(AnswerFault.UNKNOWN_INPUT);
            return Optional.empty();
        }
        return sound && !counts.isEmpty() ? Optional.of(new Answer.Counts(counts)) : Optional.empty();
    }

    private static Optional<Long> count(Object raw, Consumer<String> faults) {
        Optional<Rational> number = RawNumber.read(raw, faults);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Rational value = number.get();
        if (value.signum() < 0) {
            faults.accept(AnswerFault.COUNT_NEGATIVE);
        } else if (!value.isWhole()) {
            faults.accept(AnswerFault.COUNT_NOT_WHOLE);
        } else if (value.compareTo(HIGHEST_COUNT) > 0) {
            faults.accept(AnswerFault.NUMBER_OUT_OF_BOUNDS);
        } else {
            return Optional.of(value.smallNumerator());
        }
        return Optional.empty();
    }

    @Override
    public boolean accepts(Answer answer) {
        if (!(answer instanceof Answer.Counts counts)) {
            return false;
        }
        int known = 0;
        for (Input input : inputs) {
            Long count = counts.byInput().get(input.key());
            known += count == null ? 0 : 1;
            if (count != null && (count < 0 || count > HIGHEST_COUNT.smallNumerator())) {
                return false;
            }
        }
        return known == counts.byInput().size();
    }

    @Override
    public Credit credit(Answer answer) {
        if (!accepts(answer)) {
            throw new IllegalArgumentException("not counts of this question: " + answer);
        }
        Map<String, Long> counts = ((Answer.Counts) answer).byInput();
        return counts.size() < inputs.size() ? Credit.INCOMPLETE : measure.credit(counts);
    }

    @Override
    public Optional<Answer> better(Optional<Answer> present, Rational wanted) {
        if (present.isEmpty() || ((Answer.Counts) present.get()).byInput().size() < inputs.size()) {
            return Optional.empty();
        }
        Map<String, Long> counts = ((Answer.Counts) present.get()).byInput();
        Map<String, Long> full = new LinkedHashMap<>(counts);
        full.putAll(measure.full(counts));
        Answer answer = new Answer.Counts(full);
        boolean rises =
                measure.credit(full).value().compareTo(measure.credit(counts).value()) > 0;
        return rises && accepts(answer) ? Optional.of(answer) : Optional.empty();
    }

    @Override
    public List<String> canonical() {
        List<String> content = new ArrayList<>(List.of(type()));
        for (Input input : inputs) {
            content.add(input.key());
            content.add(Boolean.toString(input.counts()));
            content.addAll(Canonical.of(input.label()));
        }
        content.addAll(measure.canonical());
        return content;
    }

    @Override
    public String type() {
        return "counts";
    }
}
