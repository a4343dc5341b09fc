package integritas.plugin.testkit;

import integritas.plugin.api.EvidenceSource;
import integritas.plugin.api.Inquiry;
import integritas.plugin.api.Proposal;
import integritas.plugin.api.QuestionKey;
import integritas.plugin.api.Tenant;
import integritas.plugin.api.WorkUnit;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Asks all sources of a trial all they know, for two years. */
final class Asking {

    private static final WorkUnit UNIT = new WorkUnit(new UUID(0, 7), "unit-uji", "Unit Uji");
    private static final List<Integer> YEARS = List.of(2025, 2026);
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int MOST_QUESTIONS = 40;

    private final Calls calls;
    private final Findings findings;

    Asking(Calls calls, Findings findings) {
        this.calls = calls;
        this.findings = findings;
    }

    /** Returns what was proposed, by source, question and year; silence is kept too. */
    Map<String, Optional<Proposal>> all(Trial trial, Tenant tenant) {
        Map<String, Optional<Proposal>> said = new TreeMap<>();
        for (EvidenceSource source : trial.plugin().offers(EvidenceSource.class)) {
            String name = source.getClass().getName();
            Set<QuestionKey> questions = calls.call(
                            trial, tenant, "source-failed", name + ".questions()", source::questions)
                    .orElse(Set.of());
            questions.stream()
                    .sorted(Comparator.comparing(QuestionKey::toString))
                    .limit(MOST_QUESTIONS)
                    .forEach(question -> YEARS.forEach(year -> ask(trial, tenant, source, question, year, said)));
        }
        return said;
    }

    private void ask(
            Trial trial,
            Tenant tenant,
            EvidenceSource source,
            QuestionKey question,
            int year,
            Map<String, Optional<Proposal>> said) {
        String what = source.getClass().getName() + ".propose(" + question.rubric() + " " + question.question() + ", "
                + year + ")";
        Inquiry inquiry = new Inquiry(question, UNIT, year);
        long begun = System.nanoTime();
        calls.call(trial, tenant, "source-failed", what, () -> source.propose(inquiry))
                .ifPresent(proposal -> said.put(what, proposal));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        if (taken.compareTo(LIMIT) > 0) {
            findings.warn("source-slow", what + " took " + taken.toMillis() + " ms");
        }
    }
}
