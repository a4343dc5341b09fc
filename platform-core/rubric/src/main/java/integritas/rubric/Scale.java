package integritas.rubric;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Which answers a question accepts, and what each of them earns. */
public sealed interface Scale permits ChoiceScale, NumberScale, CountsScale {

    /**
     * Reads an answer as it comes out of a JSON document or a database: text, number or map. A boolean is never an
     * answer.
     *
     * @param raw not null; hostile input is refused after a glance, however long it is
     * @param faults takes a code of {@link AnswerFault} for everything that is wrong
     * @return the answer; empty if it is refused, or if it says nothing (counts without a single count)
     */
    Optional<Answer> parse(Object raw, Consumer<String> faults);

    /** Whether an answer is one of this scale's: the right kind, a known key, within the bounds. */
    boolean accepts(Answer answer);

    /**
     * Returns what an answer earns.
     *
     * @throws IllegalArgumentException if this scale does not accept the answer
     */
    Credit credit(Answer answer);

    /**
     * Returns the answer to aim for next, better than the present one: the next better option, the full count, or the
     * number that earns at least the credit asked for. Empty if there is nothing better, or if it cannot be named
     * because it depends on counts that are not known yet.
     *
     * @param wanted the credit that would do, from 0 to 1
     */
    Optional<Answer> better(Optional<Answer> present, Rational wanted);

    /** Returns all that matters about this scale as text that stays the same over runs and versions. */
    List<String> canonical();

    /** The kind of this scale as clients know it: {@code choice}, {@code number} or {@code counts}. */
    String type();
}
