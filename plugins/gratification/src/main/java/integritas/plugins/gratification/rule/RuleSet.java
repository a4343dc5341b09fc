package integritas.plugins.gratification.rule;

import integritas.rubric.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules as they hold from one day until the next set does.
 *
 * @param id its name, kept with whatever was judged by it
 * @param name the regulation it is taken from
 * @param inForce the first day of receipt it is for
 * @param runningMonths months over which a giver's gifts are added up
 * @param clauses where the regulation says what a verdict says
 * @param reasons how a verdict puts its reasons, by the code of the reason
 * @param general the rule where no exception fits
 * @param late what becomes of late reports
 * @param questions by code, in the order of the file
 * @param categories the exceptions by code, in the order of the regulation
 * @param repealed deleted exceptions by code
 * @param clocks by code
 * @param citations where it comes from, by code
 * @param unverified what was not confirmed at the gazetted text; to be shown with each verdict
 */
public record RuleSet(
        String id,
        Text name,
        LocalDate inForce,
        int runningMonths,
        Clauses clauses,
        Map<String, Text> reasons,
        GeneralRule general,
        Late late,
        Map<String, Question> questions,
        Map<String, Category> categories,
        Map<String, Repeal> repealed,
        Map<String, Clock> clocks,
        Map<String, Citation> citations,
        List<Text> unverified) {

    public RuleSet {
        reasons = ordered(reasons);
        questions = ordered(questions);
        categories = ordered(categories);
        repealed = ordered(repealed);
        clocks = ordered(clocks);
        citations = ordered(citations);
        unverified = List.copyOf(unverified);
    }

    /** @throws IllegalArgumentException if there is no such question */
    public Question question(String code) {
        return known(questions, code);
    }

    /** @throws IllegalArgumentException if there is no such clock */
    public Clock clock(String code) {
        return known(clocks, code);
    }

    /** @throws IllegalArgumentException if there is no such reason */
    public Text reason(String code) {
        return known(reasons, code);
    }

    /** Returns all kinds of gifts that a person may name, the deleted ones too, by code. */
    public List<Category> kinds() {
        return Stream.concat(
                        categories.values().stream(), repealed.values().stream().map(Repeal::category))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    public Optional<Category> kind(String code) {
        return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private static <T> T known(Map<String, T> all, String code) {
        T found = all.get(code);
        if (found == null) {
            throw new IllegalArgumentException("the rule set knows no " + code);
        }
        return found;
    }

    private static <T> Map<String, T> ordered(Map<String, T> all) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }
}
