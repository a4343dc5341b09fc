package integritas.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an assessment instrument: a weighted tree of questions, and the awards to be had.
 *
 * <p>An edition never changes. Whoever scores with it later gets the same result, and {@link #hash()} shows that it is
 * the same edition. Immutable; any number of threads may score with it at once.
 */
public final class Rubric {

    private final String code;
    private final String edition;
    private final Text title;
    private final String source;
    private final List<Node> roots;
    private final List<Award> awards;
    private final List<Reading> readings;
    private final Plan plan;
    private final String hash;

    /**
     * @param code name of the instrument, the same for all its editions
     * @param edition name of this edition, such as a year
     * @param title what people call it
     * @param source where it is laid down
     * @param roots the parts of the tree; their weights make the full score
     * @param awards in the order of the instrument, may be empty
     * @param readings ways to read the answers besides {@link Reading#SAFE}, or with a default one that states its
     *     reason; may be empty
     * @throws IllegalArgumentException if a code occurs twice or an award or reading names something that is not there
     */
    public Rubric(
            String code,
            String edition,
            Text title,
            String source,
            List<Node> roots,
            List<Award> awards,
            List<Reading> readings) {
        this.code = code;
        this.edition = edition;
        this.title = title;
        this.source = source;
        this.roots = List.copyOf(roots);
        this.awards = List.copyOf(awards);
        this.readings = withDefault(readings);
        this.plan = new Plan(this);
        this.hash = Canonical.hash(this);
    }

    private static List<Reading> withDefault(List<Reading> readings) {
        List<Reading> all = new ArrayList<>(readings);
        if (readings.stream().noneMatch(Reading::isDefault)) {
            all.add(0, Reading.SAFE);
        }
        return List.copyOf(all);
    }

    public String code() {
        return code;
    }

    public String edition() {
        return edition;
    }

    public Text title() {
        return title;
    }

    public String source() {
        return source;
    }

    /**
     * Returns a SHA-256 digest, in 64 hexadecimal digits, over everything that makes this edition: structure, numbers and
     * wording in all languages. Comments and layout of the files it was read from do not matter.
     */
    public String hash() {
        return hash;
    }

    public List<Node> roots() {
        return roots;
    }

    public List<Award> awards() {
        return awards;
    }

    /** Returns the ways to read answers, the default one among them. */
    public List<Reading> readings() {
        return readings;
    }

    public Optional<Reading> reading(String reading) {
        return readings.stream().filter(one -> one.code().equals(reading)).findFirst();
    }

    /** Returns the points of a faultless assessment. */
    public Rational weight() {
        return plan.weight();
    }

    /** Returns all questions in the order of the instrument. */
    public List<Question> questions() {
        return plan.questions();
    }

    public Optional<Question> question(String question) {
        return Optional.ofNullable(plan.find(question)).map(QuestionPlan::question);
    }

    public Optional<Node> node(String node) {
        return plan.node(node);
    }

    /** Returns the points that a question is worth, if there is such a question. */
    public Optional<Rational> worth(String question) {
        return Optional.ofNullable(plan.find(question)).map(QuestionPlan::worth);
    }

    /**
     * Reads answers as they come from a client or a database.
     *
     * @param raw by question code: text, a number, a map of counts, or null for no answer
     * @return the answers that are given; a question with null is not among them
     * @throws InvalidAnswersException if anything is wrong; it then names everything that is
     */
    public Answers parse(Map<String, ? extends @Nullable Object> raw) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<AnswerFault> faults = new ArrayList<>();
        raw.forEach((question, value) -> {
            QuestionPlan known = plan.find(question);
            if (known == null) {
                faults.add(new AnswerFault(question, AnswerFault.UNKNOWN_QUESTION));
            } else if (value != null) {
                known.question()
                        .scale()
                        .parse(value, fault -> faults.add(new AnswerFault(question, fault)))
                        .ifPresent(answer -> answers.put(known.code(), known.shared(answer)));
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidAnswersException(faults);
        }
        return Answers.of(answers);
    }

    /**
     * Scores answers for the verdict, with all that explains the result.
     *
     * @throws InvalidAnswersException if an answer belongs to no question here or is none that its question accepts
     */
    public Scorecard score(Answers answers) {
        return score(answers, Reading.SAFE);
    }

    /** As {@link #score(Answers)}, by another reading of the same answers; for comparison, not for verdicts. */
    public Scorecard score(Answers answers, Reading reading) {
        return new Scoring(plan, answers, reading).scorecard(this);
    }

    /**
     * Returns the total points alone, the same as {@code score(answers).total().points()}, several times faster: for
     * scoring thousands of assessments anew.
     *
     * @throws InvalidAnswersException as {@link #score(Answers)}
     */
    public Rational total(Answers answers) {
        return plan.total(answers);
    }

    @Override
    public String toString() {
        return code + " " + edition;
    }
}
