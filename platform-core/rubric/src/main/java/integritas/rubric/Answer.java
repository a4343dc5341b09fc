package integritas.rubric;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was answered to one question. An answer that is absent is no {@code Answer}. */
public sealed interface Answer {

    /**
     * Returns the answer as a JSON value: a string, or an object of whole numbers. Reading it with the question's scale
     * gives an equal answer.
     */
    Object toRaw();

    /** The option that was chosen, by its key in the rubric's own spelling: {@code A}. */
    record Choice(String key) implements Answer {

        @Override
        public Object toRaw() {
            return key;
        }
    }

    /** A number on a scale with bounds, such as the result of a survey. */
    record Amount(Rational value) implements Answer {

        @Override
        public Object toRaw() {
            return value.toExactString();
        }
    }

    /**
     * Counted things by input key.
     *
     * @param byInput zero or more each; an input that is missing was not counted yet, and then the question still is
     *     unanswered
     */
    record Counts(Map<String, Long> byInput) implements Answer {

        public Counts {
            byInput = Collections.unmodifiableMap(new LinkedHashMap<>(byInput));
        }

        @Override
        public Object toRaw() {
            return byInput;
        }
    }
}
