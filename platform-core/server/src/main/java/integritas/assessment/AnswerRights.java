package integritas.assessment;

import integritas.rubric.Question;
import integritas.rubric.Source;
import integritas.settings.SurveyEntry;

/**
 * Which questions of an assessment somebody may answer.
 *
 * @param draft whether answers may change at all
 * @param unit whether he answers for its unit
 * @param evaluator whether he checks its unit
 * @param surveyEntry who enters the results of surveys
 */
public record AnswerRights(boolean draft, boolean unit, boolean evaluator, SurveyEntry surveyEntry) {

    /** Those of somebody who only reads. */
    public static final AnswerRights READING = new AnswerRights(false, false, false, SurveyEntry.UNIT);

    /** Why a question is locked for somebody. */
    public enum Lock {
        NONE,
        SUBMITTED,
        SURVEY,
        NOT_YOURS;

        /** Returns the key of the sentence that says so. */
        public String key() {
            return "locked." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Lock lock(Question question) {
        if (!draft) {
            return Lock.SUBMITTED;
        }
        if (question.source() == Source.SURVEY && surveyEntry == SurveyEntry.EVALUATOR) {
            return evaluator ? Lock.NONE : Lock.SURVEY;
        }
        return unit ? Lock.NONE : Lock.NOT_YOURS;
    }

    public boolean mayAnswer(Question question) {
        return lock(question) == Lock.NONE;
    }
}
