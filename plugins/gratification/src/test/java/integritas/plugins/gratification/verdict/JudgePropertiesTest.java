package integritas.plugins.gratification.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugins.gratification.rule.Category;
import integritas.plugins.gratification.rule.Question;
import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.rule.yaml.RuleFiles;
import integritas.plugins.gratification.verdict.Judgement.Asks;
import integritas.plugins.gratification.verdict.Judgement.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JudgePropertiesTest {

    private static final RuleSets RULES = RuleFiles.read();
    private static final Judge JUDGE = Judge.running(RULES);

    @Property
    void moreValueNeverTakesTheDutyAway(@ForAll("gifts") Facts gift, @ForAll @IntRange(max = 3_000_000) int more) {
        Optional<Outcome> before = outcome(gift);
        Optional<Outcome> after = outcome(gift.worth(gift.value().orElseThrow().add(BigDecimal.valueOf(more))));

        if (before.equals(Optional.of(Outcome.MUST_REPORT)) || before.equals(Optional.of(Outcome.REFUSE))) {
            assertThat(after).isEqualTo(before);
        }
        if (after.equals(Optional.of(Outcome.NEED_NOT_REPORT))) {
            assertThat(before)
                    .as("what need not be reported need not be reported below it")
                    .isEqualTo(after);
        }
    }

    @Property
    void theOrderOfEarlierGiftsDoesNotMatter(@ForAll("gifts") Facts gift, @ForAll Random chance) {
        List<EarlierGift> shuffled =
                new ArrayList<>(((Earlier.Gifts) gift.earlier().orElseThrow()).all());
        Collections.shuffle(shuffled, chance);

        assertThat(JUDGE.judge(gift.after(new Earlier.Gifts(shuffled)))).isEqualTo(JUDGE.judge(gift));
    }

    @Property
    void everyVerdictHasAClauseAReasonAndTheRulesOfTheDay(@ForAll("gifts") Facts gift) {
        if (JUDGE.judge(gift) instanceof Verdict verdict) {
            assertThat(verdict.clause().byLanguage().values()).hasSize(2).noneMatch(text -> text.contains("{"));
            assertThat(verdict.reasons()).isNotEmpty();
            assertThat(verdict.reasons())
                    .allSatisfy(
                            reason -> assertThat(reason.byLanguage().values()).noneMatch(text -> text.contains("{")));
            assertThat(verdict.set())
                    .isEqualTo(RULES.on(gift.day().orElseThrow()).orElseThrow());
        }
    }

    @Property
    void whoAnswersWhatIsAskedComesToAVerdict(@ForAll("gifts") Facts gift) {
        Facts facts = Facts.NONE;
        for (int step = 0; step < 40; step++) {
            if (!(JUDGE.judge(facts) instanceof Asks asks)) {
                break;
            }
            Facts known = answered(facts, gift, asks.needs().get(0));
            assertThat(known).as("the same is not asked twice").isNotEqualTo(facts);
            facts = known;
        }
        assertThat(JUDGE.judge(facts)).isInstanceOf(Verdict.class);
    }

    @Property
    void anAnswerThatIsNotAskedForChangesNothing(@ForAll("gifts") Facts gift) {
        Facts asked = unanswered(gift);
        while (JUDGE.judge(asked) instanceof Asks asks) {
            for (Need need : asks.needs()) {
                asked = answered(asked, gift, need);
            }
        }
        Outcome outcome = outcome(asked).orElseThrow();
        Outcome all = outcome(gift).orElse(outcome);

        assertThat(all).isEqualTo(outcome);
    }

    private static Facts unanswered(Facts gift) {
        return Facts.NONE
                .on(gift.day().orElseThrow())
                .at(gift.stage().orElseThrow())
                .of(gift.category().orElseThrow())
                .worth(gift.value().orElseThrow())
                .during(gift.occasion().orElseThrow())
                .after(gift.earlier().orElseThrow());
    }

    private static Optional<Outcome> outcome(Facts facts) {
        return JUDGE.judge(facts) instanceof Verdict verdict ? Optional.of(verdict.outcome()) : Optional.empty();
    }

    private static Facts answered(Facts facts, Facts from, Need need) {
        return switch (need.fact()) {
            case "day" -> facts.on(from.day().orElseThrow());
            case "stage" -> facts.at(from.stage().orElseThrow());
            case "category" -> facts.of(from.category().orElseThrow());
            case "value" -> facts.worth(from.value().orElseThrow());
            case "earlier" -> facts.after(from.earlier().orElseThrow());
            default ->
                facts.with(need.fact(), Objects.requireNonNull(from.answers().get(need.fact())));
        };
    }

    /** Gifts on either side of the change of rules, with every question answered somehow. */
    @Provide
    Arbitrary<Facts> gifts() {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(-800, 800).map(LocalDate.of(2026, 1, 20)::plusDays);
        Arbitrary<String> categories = Arbitraries.of(
                Stream.concat(RULES.latest().kinds().stream().map(Category::code), Stream.of(Facts.NO_CATEGORY))
                        .toList());
        Arbitrary<BigDecimal> values =
                Arbitraries.integers().between(0, 2_000_000).map(BigDecimal::valueOf);
        Arbitrary<Facts> bare = Combinators.combine(days, Arbitraries.of(Stage.values()), categories, values)
                .as((day, stage, category, value) ->
                        Facts.NONE.on(day).at(stage).of(category).worth(value).during("wedding"));
        Arbitrary<List<EarlierGift>> earlier = Combinators.combine(days, values, categories)
                .as((day, value, category) -> new EarlierGift(day, value, category, Optional.of("wedding")))
                .list()
                .ofMaxSize(6);
        return Combinators.combine(bare, earlier, Arbitraries.randoms()).as((facts, gifts, chance) -> {
            Facts known = facts.after(new Earlier.Gifts(gifts));
            for (Question question : RULES.latest().questions().values()) {
                int option = chance.nextInt(question.options().size());
                known = known.with(
                        question.code(), question.options().get(option).code());
            }
            return known;
        });
    }
}
