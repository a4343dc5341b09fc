package integritas.plugins.zilke;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.rubric.Answers;
import integritas.rubric.ChoiceScale;
import integritas.rubric.CountsScale;
import integritas.rubric.Question;
import integritas.rubric.Rational;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final Rubric RUBRIC = LkeEditions.all().get(0);

    /** Half-filled sheets with odd counts, so that every way of adding up is taken. */
    @Test
    void theTotalAloneEqualsTheTotalOfTheScorecard() {
        Random random = new Random(113);
        for (int i = 0; i < 2_000; i++) {
            Answers answers = RUBRIC.parse(sheet(random, random.nextInt(101)));
            Scorecard scorecard = RUBRIC.score(answers);
            assertThat(RUBRIC.total(answers)).isEqualTo(scorecard.total().points());
            assertThat(scorecard.total().points()).isBetween(Rational.ZERO, Rational.of(100));
            assertThat(scorecard.provisional()).isBetween(Rational.ZERO, Rational.of(100));
        }
    }

    private static Map<String, Object> sheet(Random random, int percent) {
        Map<String, Object> sheet = new HashMap<>();
        for (Question question : RUBRIC.questions()) {
            if (random.nextInt(100) < percent) {
                sheet.put(question.code(), answer(question, random));
            }
        }
        return sheet;
    }

    private static Object answer(Question question, Random random) {
        if (question.scale() instanceof ChoiceScale choice) {
            return choice.options().get(random.nextInt(choice.options().size())).key();
        }
        if (question.scale() instanceof CountsScale counts) {
            int most = List.of(2, 30, 1_000_000_000).get(random.nextInt(3));
            Map<String, Object> counted = new HashMap<>();
            counts.inputs().forEach(input -> counted.put(input.key(), random.nextInt(most)));
            return counted;
        }
        return random.nextInt(401) / 100.0;
    }
}
