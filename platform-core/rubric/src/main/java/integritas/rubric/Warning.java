package integritas.rubric;

/**
 * Something about an answer that a person should look at, though it was scored.
 *
 * @param question the question's code
 * @param code one of the constants here, stable for clients
 */
public record Warning(String question, String code) {

    /** More was counted than was due; the credit is that of a ratio above one. */
    public static final String RATIO_CAPPED = "ratio-capped";

    /** Something was counted where nothing was due. */
    public static final String RATIO_OVER_ZERO = "ratio-over-zero";

    /** Some of the question's counts are missing; it is scored as unanswered. */
    public static final String COUNTS_INCOMPLETE = "counts-incomplete";
}
