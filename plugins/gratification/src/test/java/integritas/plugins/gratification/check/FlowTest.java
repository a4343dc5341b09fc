package integritas.plugins.gratification.check;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugins.gratification.rule.Category;
import integritas.plugins.gratification.rule.Question;
import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.rule.yaml.RuleFiles;
import integritas.plugins.gratification.verdict.Facts;
import integritas.plugins.gratification.verdict.Judge;
import integritas.plugins.gratification.verdict.Judgement.Asks;
import integritas.plugins.gratification.verdict.Need;
import integritas.plugins.gratification.verdict.Stage;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowTest {

    private static final RuleSets RULES = RuleFiles.read();
    private static final Judge JUDGE = Judge.running(RULES);
    private static final Flow FLOW = Flow.of(RULES);

    static Set<String> categories() {
        Set<String> codes = new HashSet<>(Set.of(Facts.NO_CATEGORY));
        RULES.latest().kinds().stream().map(Category::code).forEach(codes::add);
        return codes;
    }

    @ParameterizedTest
    @MethodSource("categories")
    void theStyleSheetShowsWhateverTheJudgeAsksForOnTheWay(String category) {
        for (String day : Set.of("2026-01-19", "2026-01-20")) {
            follow(Facts.NONE.on(LocalDate.parse(day)).at(Stage.RECEIVED).of(category), Set.of("category-" + category));
        }
    }

    @Test
    void aBrowserThatCannotTellWhatIsChosenHidesNothing() {
        String sheet = FLOW.sheet();

        assertThat(sheet).startsWith("@supports selector(:has(a)) {\n").endsWith("}\n}\n");
        assertThat(sheet.substring(sheet.indexOf('{') + 1, sheet.length() - 2))
                .as("rules, all of them within")
                .matches("\\s*([^{}]+\\{[^{}]+}\\s*)+");
    }

    private static void follow(Facts facts, Set<String> chosen) {
        if (!(JUDGE.judge(facts) instanceof Asks asks)) {
            return;
        }
        for (Need need : asks.needs()) {
            assertThat(FLOW.showings())
                    .as("shown with " + chosen)
                    .anyMatch(showing -> showing.field().equals(need.fact()) && chosen.containsAll(showing.chosen()));
        }
        asks.needs().stream()
                .flatMap(need -> need.question().stream())
                .findFirst()
                .ifPresent(question -> {
                    for (Question.Option option : question.options()) {
                        Set<String> more = new HashSet<>(chosen);
                        more.add(question.code() + "-" + option.code());
                        follow(facts.with(question.code(), option.code()), more);
                    }
                });
    }
}
