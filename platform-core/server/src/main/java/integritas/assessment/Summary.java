package integritas.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * The score of an assessment in one line, as it stood when it was last changed.
 *
 * @param assessment whose score it is
 * @param points points in all, unanswered questions counting nothing; 10 decimals
 * @param provisional points over what is answered; 10 decimals
 * @param answered number of questions answered
 * @param questions number of questions there are
 * @param awards codes of the awards whose requirements are all met
 */
public record Summary(
        UUID assessment, BigDecimal points, BigDecimal provisional, int answered, int questions, List<String> awards) {

    static Summary of(Object[] row) {
        String awards = (String) row[5];
        return new Summary(
                (UUID) row[0],
                (BigDecimal) row[1],
                (BigDecimal) row[2],
                (Integer) row[3],
                (Integer) row[4],
                awards.isEmpty() ? List.of() : List.of(awards.split(",")));
    }
}
