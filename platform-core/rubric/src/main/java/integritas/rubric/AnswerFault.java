package integritas.rubric;

/**
 * One reason why answers were refused.
 *
 * @param question the code that was sent, whether or not the rubric has such a question
 * @param code what is wrong: one of the constants here, stable for clients
 */
public record AnswerFault(String question, String code) {

    public static final String UNKNOWN_QUESTION = "unknown-question";
    public static final String ANSWER_NOT_ACCEPTED = "answer-not-accepted";
    public static final String UNKNOWN_INPUT = "unknown-input";
    public static final String NUMBER_OUT_OF_BOUNDS = "number-out-of-bounds";
    public static final String NUMBER_MALFORMED = "number-malformed";
    public static final String COUNT_NOT_WHOLE = "count-not-whole";
    public static final String COUNT_NEGATIVE = "count-negative";
}
