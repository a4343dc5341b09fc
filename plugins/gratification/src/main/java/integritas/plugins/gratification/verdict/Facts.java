package integritas.plugins.gratification.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a gift. Whatever is not known is absent, and is asked for if it matters.
 *
 * @param day when it was received, turned down or offered
 * @param stage how far it has come
 * @param category code of the exception it may come under; {@link #NO_CATEGORY} for none
 * @param answers codes of the chosen options by code of the question
 * @param value whole rupiah; for foreign currency and goods an estimate
 * @param estimated whether the value is one
 * @param occasion at which occasion, in words that are the same for the same occasion
 * @param earlier what the same giver gave the same receiver before
 * @param elapsed working days from the day after it was received to today or the report
 */
public record Facts(
        Optional<LocalDate> day,
        Optional<Stage> stage,
        Optional<String> category,
        Map<String, String> answers,
        Optional<BigDecimal> value,
        boolean estimated,
        Optional<String> occasion,
        Optional<Earlier> earlier,
        Optional<Integer> elapsed) {

    /** The category of a gift that comes under no exception. */
    public static final String NO_CATEGORY = "none";

    /** Nothing is known yet. */
    public static final Facts NONE = new Facts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Facts {
        answers = Map.copyOf(answers);
    }

    public Facts on(LocalDate received) {
        return new Facts(Optional.of(received), stage, category, answers, value, estimated, occasion, earlier, elapsed);
    }

    public Facts at(Stage reached) {
        return new Facts(day, Optional.of(reached), category, answers, value, estimated, occasion, earlier, elapsed);
    }

    public Facts of(String kind) {
        return new Facts(day, stage, Optional.of(kind), answers, value, estimated, occasion, earlier, elapsed);
    }

    public Facts with(String question, String option) {
        Map<String, String> more = new LinkedHashMap<>(answers);
        more.put(question, option);
        return new Facts(day, stage, category, more, value, estimated, occasion, earlier, elapsed);
    }

    public Facts worth(BigDecimal rupiah) {
        return new Facts(day, stage, category, answers, Optional.of(rupiah), estimated, occasion, earlier, elapsed);
    }

    public Facts estimated(boolean only) {
        return new Facts(day, stage, category, answers, value, only, occasion, earlier, elapsed);
    }

    public Facts during(String event) {
        return new Facts(day, stage, category, answers, value, estimated, Optional.of(event), earlier, elapsed);
    }

    public Facts after(Earlier gifts) {
        return new Facts(day, stage, category, answers, value, estimated, occasion, Optional.of(gifts), elapsed);
    }

    public Facts elapsed(int workingDays) {
        return new Facts(day, stage, category, answers, value, estimated, occasion, earlier, Optional.of(workingDays));
    }
}
