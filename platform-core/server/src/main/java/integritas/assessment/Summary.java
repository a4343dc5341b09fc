package integritas.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    static Summary of(ResultSet row) throws SQLException {
        String awards = row.getString("awards");
        return new Summary(
                row.getObject("assessment_id", UUID.class),
                row.getBigDecimal("points"),
                row.getBigDecimal("provisional"),
                row.getInt("answered"),
                row.getInt("questions"),
                awards.isEmpty() ? List.of() : List.of(awards.split(",")));
    }
}
