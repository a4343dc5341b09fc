package integritas.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A choice among named options. Keys are read in any case; each credit is the literal number of the instrument, never
 * worked out from the number of options.
 *
 * @param options in the order of the instrument
 */
public record ChoiceScale(List<Option> options) implements Scale {

    private static final int LONGEST_KEY = 20;

    public ChoiceScale {
        options = List.copyOf(options);
    }

    @Override
    public Optional<Answer> parse(Object raw, Consumer<String> faults) {
        if (raw instanceof String text && text.length() <= LONGEST_KEY) {
            String key = text.strip();
            for (Option option : options) {
                if (option.key().equalsIgnoreCase(key)) {
                    return Optional.of(new Answer.Choice(option.key()));
                }
            }
        }
        faults.accept(AnswerFault.ANSWER_NOT_ACCEPTED);
        return Optional.empty();
    }

    @Override
    public boolean accepts(Answer answer) {
        return indexOf(answer) >= 0;
    }

    @Override
    public Credit credit(Answer answer) {
        int index = indexOf(answer);
        if (index < 0) {
            throw new IllegalArgumentException("not an option: " + answer);
        }
        return Credit.of(options.get(index).credit());
    }

    /** Returns the position of the chosen option, or -1 if the answer is none of them. */
    int indexOf(Answer answer) {
        if (answer instanceof Answer.Choice choice) {
            String key = choice.key();
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).key().equals(key)) {
                    return i;
                }
            }
        }
        return -1;
    }

    @Override
    public Optional<Answer> better(Optional<Answer> present, Rational wanted) {
        Rational credit = present.map(answer -> credit(answer).value()).orElse(Rational.ZERO);
        Option next = null;
        for (Option option : options) {
            boolean rises = option.credit().compareTo(credit) > 0;
            if (rises && (next == null || option.credit().compareTo(next.credit()) < 0)) {
                next = option;
            }
        }
        return Optional.ofNullable(next).map(option -> new Answer.Choice(option.key()));
    }

    @Override
    public List<String> canonical() {
        List<String> content = new ArrayList<>(List.of(type()));
        for (Option option : options) {
            content.add(option.key());
            content.add(option.credit().toString());
            content.addAll(Canonical.of(option.label()));
            content.addAll(Canonical.of(option.criterion()));
        }
        return content;
    }

    @Override
    public String type() {
        return "choice";
    }
}
