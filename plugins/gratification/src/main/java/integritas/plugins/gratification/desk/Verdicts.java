package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.report.Gift;
import integritas.plugins.gratification.report.Giver;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Reports;
import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.verdict.Earlier;
import integritas.plugins.gratification.verdict.EarlierGift;
import integritas.plugins.gratification.verdict.Facts;
import integritas.plugins.gratification.verdict.Judgement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the rules say of each gift of a report: a help for the control unit, which decides. */
public final class Verdicts {

    private final PluginHost host;
    private final Reports reports;
    private final SelfCheck check;
    private final EarlierStore earlier;

    Verdicts(PluginHost host, Reports reports, SelfCheck check) {
        this.host = host;
        this.reports = reports;
        this.check = check;
        this.earlier = new EarlierStore(host);
    }

    /**
     * A gift and what the rules say of it.
     *
     * @param before what the same giver gave the same receiver, as far as it was reported
     */
    public record Judged(Gift gift, Facts facts, Judgement judgement, List<EarlierGift> before) {

        public Optional<Judgement.Verdict> verdict() {
            return judgement instanceof Judgement.Verdict verdict ? Optional.of(verdict) : Optional.empty();
        }

        public Optional<Judgement.Asks> asks() {
            return judgement instanceof Judgement.Asks asks ? Optional.of(asks) : Optional.empty();
        }
    }

    /**
     * Judges all gifts of a report.
     *
     * @param answers what the control unit says to questions that the report leaves open, for each gift: {@code category}, and
     *     codes of options by code of the question
     */
    Map<UUID, Judged> of(Report report, Map<UUID, Map<String, String>> answers) {
        Map<UUID, Giver> givers =
                reports.givers(report.id()).stream().collect(Collectors.toMap(Giver::id, Function.identity()));
        Map<UUID, Judged> all = new LinkedHashMap<>();
        for (Gift gift : reports.gifts(report.id())) {
            Giver giver = givers.get(gift.giverId());
            if (giver != null) {
                List<EarlierGift> before = earlier.before(report, giver, gift);
                Facts facts = answered(GiftFacts.of(report, giver, gift), answers.getOrDefault(gift.id(), Map.of()))
                        .after(new Earlier.Gifts(before))
                        .elapsed(host.workingDays().between(report.receivedOn(), report.reportedOn()));
                all.put(gift.id(), new Judged(gift, facts, check.judge(facts), before));
            }
        }
        return all;
    }

    /** Returns the rules that a report is judged by; those in force on its day if its own are no longer known. */
    RuleSet set(Report report) {
        RuleSets sets = check.sets();
        return sets.find(report.ruleSet())
                .or(() -> sets.on(report.receivedOn()))
                .orElse(sets.latest());
    }

    private static Facts answered(Facts facts, Map<String, String> answers) {
        Facts more = facts;
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            if (!answer.getValue().isEmpty()) {
                more = answer.getKey().equals("category")
                        ? more.of(answer.getValue())
                        : more.with(answer.getKey(), answer.getValue());
            }
        }
        return more;
    }
}
