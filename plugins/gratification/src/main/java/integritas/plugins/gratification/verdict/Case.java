package integritas.plugins.gratification.verdict;

import integritas.plugins.gratification.rule.Category;
import integritas.plugins.gratification.rule.Limit;
import integritas.plugins.gratification.rule.Repeal;
import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.rule.Unmet;
import integritas.plugins.gratification.verdict.Judgement.Asks;
import integritas.plugins.gratification.verdict.Judgement.Verdict;
import integritas.rubric.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One gift before one rule set, with its day, stage and category known. Whether the exception fits, and whether the gift is
 * one to refuse, is settled by the first answer that says so; all else once the conditions are answered. What is open then
 * goes to the control unit.
 */
final class Case {

    private final RuleSet set;
    private final Facts facts;
    private final Period period;
    private final Words words;

    Case(RuleSet set, Facts facts, Period period) {
        this.set = set;
        this.facts = facts;
        this.period = period;
        this.words = new Words(set, facts);
    }

    Judgement judge() {
        String code = facts.category().orElseThrow();
        if (code.equals(Facts.NO_CATEGORY)) {
            return generalRule(List.of());
        }
        Repeal repeal = set.repealed().get(code);
        return repeal == null ? exception(set.kind(code).orElseThrow()) : repealed(repeal);
    }

    /** Whatever the other exception does not except is judged as there; what it would except, nobody has confirmed. */
    private Judgement repealed(Repeal repeal) {
        Judgement elsewhere = exception(set.kind(repeal.judgedAs()).orElseThrow());
        if (!(elsewhere instanceof Verdict verdict)) {
            return elsewhere;
        }
        List<Text> reasons = new ArrayList<>(verdict.reasons());
        if (verdict.outcome() != Outcome.NEED_NOT_REPORT) {
            reasons.add(repeal.because());
            return words.verdict(
                    verdict.outcome(), verdict.clause(), reasons, verdict.decidedBy(), verdict.distances());
        }
        reasons.set(0, repeal.because());
        return words.verdict(Outcome.UPG_EXAMINES, set.clauses().duty(), reasons, "category", verdict.distances());
    }

    private Judgement exception(Category category) {
        Findings findings = Findings.of(category.conditions(), set, facts);
        Optional<Findings.Answered> unfit = findings.unmet(Unmet.GENERAL_RULE);
        if (unfit.isPresent()) {
            return generalRule(
                    List.of(words.reason("does-not-fit", category), unfit.get().because()));
        }
        List<Distance> distances = distances(category);
        Optional<Verdict> refused = refused(findings, List.of(), distances);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!findings.missing().isEmpty()) {
            return new Asks(with(findings.missing(), amounts(category)), Optional.of(set));
        }
        Optional<Verdict> owed = owed(findings, distances).or(() -> passed(category, distances));
        if (owed.isPresent()) {
            return owed.get();
        }
        List<Need> amounts = amounts(category);
        return amounts.isEmpty() ? kept(category, findings, distances) : new Asks(amounts, Optional.of(set));
    }

    private Verdict kept(Category category, Findings findings, List<Distance> distances) {
        Text clause = set.clauses().exception(category.code());
        if (findings.open().isPresent()) {
            Findings.Answered open = findings.open().get();
            return words.verdict(Outcome.UPG_EXAMINES, clause, List.of(open.because()), open.question(), distances);
        }
        List<Text> reasons = new ArrayList<>(List.of(words.reason("holds", category)));
        reasons.addAll(findings.reasons());
        distances.forEach(
                distance -> reasons.add(words.reason("kept-" + distance.per().code(), category, distance)));
        return words.verdict(Outcome.NEED_NOT_REPORT, clause, reasons, "category", distances);
    }

    /** @param before why no exception fits */
    private Judgement generalRule(List<Text> before) {
        Findings findings = Findings.of(set.general().conditions(), set, facts);
        Optional<Verdict> refused = refused(findings, before, List.of());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!findings.missing().isEmpty()) {
            return new Asks(findings.missing(), Optional.of(set));
        }
        Optional<Findings.Answered> open = findings.open();
        List<Text> reasons = with(
                List.of(open.map(Findings.Answered::because)
                        .orElse(set.general().because())),
                before);
        return words.verdict(
                Outcome.UPG_EXAMINES,
                set.clauses().duty(),
                reasons,
                open.map(Findings.Answered::question).orElse("category"),
                List.of());
    }

    private Optional<Verdict> refused(Findings findings, List<Text> more, List<Distance> distances) {
        boolean offered = facts.stage().orElseThrow() == Stage.OFFERED;
        return findings.unmet(Unmet.REFUSE)
                .map(answer -> words.verdict(
                        offered ? Outcome.REFUSE : Outcome.MUST_REPORT,
                        set.clauses().refusal(),
                        with(List.of(answer.because()), more),
                        answer.question(),
                        distances));
    }

    private Optional<Verdict> owed(Findings findings, List<Distance> distances) {
        return findings.unmet(Unmet.MUST_REPORT)
                .map(answer -> words.verdict(
                        Outcome.MUST_REPORT,
                        set.clauses().duty(),
                        List.of(answer.because()),
                        answer.question(),
                        distances));
    }

    private Optional<Verdict> passed(Category category, List<Distance> distances) {
        return distances.stream()
                .filter(Distance::isPassed)
                .findFirst()
                .map(distance -> words.verdict(
                        Outcome.MUST_REPORT,
                        Words.joined(set.clauses().duty(), set.clauses().exception(category.code())),
                        List.of(words.reason("passed-" + distance.per().code(), category, distance)),
                        distance.per() == Limit.Per.YEAR ? "earlier" : "value",
                        distances));
    }

    private List<Distance> distances(Category category) {
        return facts.value().stream()
                .flatMap(value -> category.limits().stream()
                        .map(limit -> new Distance(
                                limit.per(),
                                limit.rupiah(),
                                facts.earlier()
                                        .map(earlier -> earlier.towards(limit, facts, period))
                                        .map(value::add)
                                        .orElse(value))))
                .toList();
    }

    private List<Need> amounts(Category category) {
        List<Need> needs = new ArrayList<>();
        if (!category.limits().isEmpty() && facts.value().isEmpty()) {
            needs.add(Need.of("value"));
        }
        if (category.has(Limit.Per.YEAR) && facts.earlier().isEmpty()) {
            needs.add(Need.of("earlier"));
        }
        return needs;
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
