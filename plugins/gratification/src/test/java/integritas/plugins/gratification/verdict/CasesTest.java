package integritas.plugins.gratification.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.rule.yaml.RuleFiles;
import integritas.plugins.gratification.verdict.Judgement.Verdict;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of cases in {@code verdict/cases.csv}, line by line. */
class CasesTest {

    private static final RuleSets RULES = RuleFiles.read();
    private static final Judge RUNNING = Judge.running(RULES);
    private static final Judge CALENDAR = Judge.byCalendarYear(RULES);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/verdict/cases.csv", numLinesToSkip = 3)
    void comesToWhatTheTableSays(ArgumentsAccessor line) {
        Judge judge = line.getString(9).equals("calendar") ? CALENDAR : RUNNING;
        Facts facts = Written.facts(line);

        Judgement judgement = judge.judge(facts);

        assertThat(judgement).isInstanceOf(Verdict.class);
        Verdict verdict = (Verdict) judgement;
        assertThat(verdict.outcome().code()).isEqualTo(line.getString(10));
        assertThat(verdict.decidedBy()).isEqualTo(line.getString(11));
        assertThat(verdict.set()).isEqualTo(RULES.on(facts.day().orElseThrow()).orElseThrow());
        String remarks = verdict.remarks().stream()
                .map(text -> text.in(Locale.forLanguageTag("id")))
                .toList()
                .toString();
        if (line.getString(12) == null) {
            assertThat(verdict.remarks()).isEmpty();
        } else {
            assertThat(remarks).contains(line.getString(12));
        }
    }
}
