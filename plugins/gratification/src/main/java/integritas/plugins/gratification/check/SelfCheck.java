package integritas.plugins.gratification.check;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.rule.Clock;
import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.verdict.Deadlines;
import integritas.plugins.gratification.verdict.Facts;
import integritas.plugins.gratification.verdict.Judge;
import integritas.plugins.gratification.verdict.Judgement;
import integritas.plugins.gratification.verdict.Judgement.Verdict;
import integritas.plugins.gratification.verdict.Outcome;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges gifts for the current tenant, with its settings and its calendar. Keeps nothing. */
public final class SelfCheck {

    private static final String TO_UPG = "report-to-upg";
    private static final String TO_KPK = "report-to-kpk";

    private final PluginHost host;
    private final RuleSets sets;

    public SelfCheck(PluginHost host, RuleSets sets) {
        this.host = host;
        this.sets = sets;
    }

    public RuleSets sets() {
        return sets;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
    }

    /** Judges a gift as of today: one that was received and not said to be reported counts as reported today. */
    public Judgement judge(Facts facts) {
        Judge judge = byCalendarYear() ? Judge.byCalendarYear(sets) : Judge.running(sets);
        Judgement judgement = judge.judge(facts);
        boolean dated = judgement instanceof Verdict && facts.elapsed().isEmpty();
        return dated
                ? judge.judge(
                        facts.elapsed(host.workingDays().between(facts.day().orElseThrow(), today())))
                : judgement;
    }

    /** Returns by when it has to be reported, to the control unit and to KPK; nothing where it need not be. */
    public List<Term> terms(Verdict verdict, LocalDate day) {
        if (verdict.outcome() == Outcome.NEED_NOT_REPORT) {
            return List.of();
        }
        Deadlines deadlines = deadlines();
        RuleSet set = verdict.set();
        return Stream.of(TO_UPG, TO_KPK)
                .map(code -> {
                    Clock clock = set.clock(code);
                    return new Term(clock, deadlines.days(set, code), deadlines.due(set, code, day), today());
                })
                .toList();
    }

    /** Returns the deadlines by the tenant's calendar and the terms it has set. */
    public Deadlines deadlines() {
        JsonObject settings = settings();
        Map<String, Integer> own =
                settings.containsKey("reportToUpgDays") ? Map.of(TO_UPG, settings.getInt("reportToUpgDays")) : Map.of();
        return new Deadlines(host.workingDays(), own);
    }

    /** Returns over how many months earlier gifts are added up; empty where the tenant counts by calendar year. */
    Optional<Integer> runningMonths() {
        return byCalendarYear() ? Optional.empty() : Optional.of(sets.latest().runningMonths());
    }

    private boolean byCalendarYear() {
        return settings().getString("runningYear").equals("calendar");
    }

    private JsonObject settings() {
        return host.settings().current();
    }
}
