package integritas.bench.scoring;

import integritas.bench.FullAnswers;
import integritas.rubric.Answers;
import integritas.rubric.Rational;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** W5: scores full worksheets, and as a floor adds up as many decimals. One call scores one worksheet. */
@State(Scope.Benchmark)
public class ScoringBenchmark {

    /** So many different worksheets take turns that no branch is learnt by heart. */
    private static final int VARIANTS = 64;

    private final Rubric rubric = FullAnswers.rubric();
    private final List<Answers> answers = new ArrayList<>();
    private final List<BigDecimal[]> decimals = new ArrayList<>();
    private int turn;

    @Setup
    public void prepare() {
        for (int variant = 0; variant < VARIANTS; variant++) {
            answers.add(rubric.parse(FullAnswers.of(rubric, variant)));
            BigDecimal[] numbers = new BigDecimal[answersInOne()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = BigDecimal.valueOf(1 + (i * 31L + variant) % 400, 2);
            }
            decimals.add(numbers);
        }
    }

    /** Returns the number of answers that one call scores. */
    public static int answersInOne() {
        return FullAnswers.rubric().questions().size();
    }

    @Benchmark
    public Scorecard explained() {
        return rubric.score(answers.get(next()));
    }

    @Benchmark
    public Rational total() {
        return rubric.total(answers.get(next()));
    }

    @Benchmark
    public BigDecimal floor() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : decimals.get(next())) {
            sum = sum.add(number);
        }
        return sum;
    }

    private int next() {
        turn = (turn + 1) % VARIANTS;
        return turn;
    }
}
