package integritas.plugins.gratification.rule.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugins.gratification.rule.Clock;
import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.rule.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFilesTest {

    @Test
    void theSetOfADayIsTheLatestInForce() {
        RuleSets sets = RuleFiles.read();

        assertThat(sets.on(LocalDate.of(2026, 1, 19)).map(RuleSet::id)).contains("2019-12");
        assertThat(sets.on(LocalDate.of(2026, 1, 20)).map(RuleSet::id)).contains("2026-01-20");
        assertThat(sets.on(LocalDate.of(2019, 11, 30))).isEmpty();
    }

    @Test
    void anAmendmentChangesWhatItNamesAndNothingElse() {
        RuleSets sets = RuleFiles.read();
        RuleSet before = sets.find("2019-12").orElseThrow();
        RuleSet after = sets.latest();

        assertThat(before.categories().keySet()).hasSize(17).contains("n");
        assertThat(after.categories().keySet()).hasSize(16).doesNotContain("n");
        assertThat(after.kinds()).hasSize(17);
        assertThat(after.kind("a")).isEqualTo(before.kind("a"));
        assertThat(after.kind("l")).isNotEqualTo(before.kind("l"));
    }

    @Test
    void theClocksAreThoseOfTheRegulations() {
        Map<String, Integer> days = RuleFiles.read().latest().clocks().values().stream()
                .collect(Collectors.toMap(Clock::code, Clock::days));

        assertThat(days)
                .containsOnly(
                        Map.entry("report-to-kpk", 30),
                        Map.entry("report-to-upg", 10),
                        Map.entry("sub-upg-to-upg", 7),
                        Map.entry("upg-to-kpk", 10),
                        Map.entry("complete", 20),
                        Map.entry("decide", 30),
                        Map.entry("deliver", 7),
                        Map.entry("hand-over", 7),
                        Map.entry("to-treasury", 7));
        assertThat(RuleFiles.read()
                        .find("2019-12")
                        .orElseThrow()
                        .clock("complete")
                        .days())
                .isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rupiah: 1000000, counts: [l] | rupiah: 1.5, counts: [l]          | categories.limits.rupiah: a number of whole rupiah",
                "rupiah: 1000000, counts: [l] | rupiah: 1000000                   | counts names the categories",
                "per: occasion                | per: decade                       | gift, occasion or year is expected here",
                "met: [coworker]              | met: [cousin]                     | has no option cousin",
                "question: stricken           | question: weather                 | there is no question weather",
                "unmet: refuse                | unmet: pray                       | refuse, must-report or general-rule",
                "sources: [taura]             | sources: [hearsay]                | there is no source hearsay",
                "days: 30                     | days: soon                        | a number from 1 to 1000",
                "inForce: 2019-12-01          | inForce: yesterday                | a day is expected here",
                "clock: report-to-kpk         | clock: cuckoo                     | there is no clock cuckoo",
                "runningMonths: 12            | runningMoons: 12                  | unknown key runningMoons",
                "- code: q                    | - code: p                         | p occurs twice",
                "url: \"https:                | url: \"ftp:                       | an https address",
                "holds:                       | held:                             | unknown key held"
            })
    void whatIsWrongIsNamedWithFileLineAndKey(String right, String wrong, String message) {
        UnaryOperator<String> spoilt = text -> text.replaceFirst(Pattern.quote(right), wrong);

        assertThatThrownBy(() -> RuleFiles.read(name -> spoilt.apply(resource(name))))
                .isInstanceOfSatisfying(
                        InvalidRulesException.class,
                        refused -> assertThat(refused.errors())
                                .allMatch(error -> error.matches("(?s)2019-12\\.yaml:\\d+.*"))
                                .anyMatch(error -> error.contains(message)));
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithItsLine() {
        assertThatThrownBy(() -> RuleFiles.read(name -> resource(name).replace("inForce:", "inForce: [")))
                .isInstanceOf(InvalidRulesException.class)
                .hasMessageMatching("(?s)2019-12\\.yaml:\\d+: no well-formed YAML.*");
    }

    @Test
    void everyPartCitesWhereItComesFromAndWhatWasNotConfirmedIsSaid() {
        for (RuleSet set : RuleFiles.read().all()) {
            assertThat(set.unverified()).isNotEmpty();
            assertThat(set.kinds())
                    .allSatisfy(kind -> assertThat(kind.sources()).isNotEmpty());
            List<String> cited = set.clocks().values().stream()
                    .flatMap(clock -> clock.sources().stream())
                    .toList();
            assertThat(set.citations().keySet()).containsAll(cited);
        }
    }

    private static String resource(String name) {
        try (InputStream file = RuleFiles.class.getResourceAsStream("/rules/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
