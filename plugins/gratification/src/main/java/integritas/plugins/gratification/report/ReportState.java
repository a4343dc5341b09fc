package integritas.plugins.gratification.report;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a report stands. What may follow on what is a table, {@link #allows}; who may take a step is the services' matter.
 * Worded as {@code report.state.<name>}.
 */
public enum ReportState {
    /** Written and not sent; only ever sealed. */
    DRAFT,
    /** Sent to the control unit, and nobody has begun with it. */
    SUBMITTED,
    /** The control unit looks whether all is there. */
    VERIFICATION,
    /** Given back to the reporter, as something is missing. */
    TO_BE_COMPLETED,
    /** The control unit judges it by the rules. */
    ANALYSIS,
    /** By the rules nobody had to report it. */
    NEED_NOT_BE_REPORTED,
    /** Cannot be acted on: nothing that the law means, formally wrong, or without value. */
    NOT_ACTIONABLE,
    /** Went bad soon, and was given to those in need. */
    DISTRIBUTED,
    /** Passed on to KPK. */
    FORWARDED,
    /** KPK has decided whose it is. */
    DECIDED,
    /** It stays with who received it. */
    OWNED_BY_RECEIVER,
    /** It belongs to the state. */
    OWNED_BY_STATE,
    /** It goes back to who gave it. */
    RETURNED_TO_GIVER,
    /** Gift or compensation is handed over. */
    HANDOVER,
    /** Nothing is left to do. */
    CLOSED,
    /** A refusal was put on record, as proof of good faith. */
    REFUSAL_RECORDED;

    private static final Map<ReportState, Set<ReportState>> NEXT = Map.ofEntries(
            Map.entry(DRAFT, Set.of(SUBMITTED)),
            Map.entry(SUBMITTED, Set.of(VERIFICATION)),
            Map.entry(VERIFICATION, Set.of(TO_BE_COMPLETED, ANALYSIS)),
            Map.entry(TO_BE_COMPLETED, Set.of(VERIFICATION, NOT_ACTIONABLE)),
            Map.entry(ANALYSIS, Set.of(NEED_NOT_BE_REPORTED, NOT_ACTIONABLE, DISTRIBUTED, FORWARDED, REFUSAL_RECORDED)),
            Map.entry(NEED_NOT_BE_REPORTED, Set.of(CLOSED)),
            Map.entry(NOT_ACTIONABLE, Set.of(CLOSED)),
            Map.entry(DISTRIBUTED, Set.of(FORWARDED, CLOSED)),
            Map.entry(FORWARDED, Set.of(DECIDED, NOT_ACTIONABLE)),
            Map.entry(DECIDED, Set.of(OWNED_BY_RECEIVER, OWNED_BY_STATE, RETURNED_TO_GIVER)),
            Map.entry(OWNED_BY_RECEIVER, Set.of(HANDOVER, CLOSED)),
            Map.entry(OWNED_BY_STATE, Set.of(HANDOVER)),
            Map.entry(RETURNED_TO_GIVER, Set.of(HANDOVER)),
            Map.entry(HANDOVER, Set.of(CLOSED)),
            Map.entry(CLOSED, Set.of()),
            Map.entry(REFUSAL_RECORDED, Set.of(CLOSED)));

    /** Of what was refused there is nothing to give away, to decide on or to hand over. */
    private static final Map<ReportKind, Set<ReportState>> NEVER = Map.of(
            ReportKind.RECEIPT, Set.of(REFUSAL_RECORDED),
            ReportKind.REFUSAL,
                    Set.of(
                            NEED_NOT_BE_REPORTED,
                            DISTRIBUTED,
                            FORWARDED,
                            DECIDED,
                            OWNED_BY_RECEIVER,
                            OWNED_BY_STATE,
                            RETURNED_TO_GIVER,
                            HANDOVER));

    /** Whether a report of this kind may go from here to there. */
    public boolean allows(ReportState next, ReportKind kind) {
        return next(kind).contains(next);
    }

    /** Returns where a report of this kind may go from here; empty at the end, and where it can never stand. */
    public Set<ReportState> next(ReportKind kind) {
        Set<ReportState> never = NEVER.getOrDefault(kind, Set.of());
        return never.contains(this)
                ? Set.of()
                : NEXT.getOrDefault(this, Set.of()).stream()
                        .filter(next -> !never.contains(next))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing is left to do. */
    public boolean isEnd() {
        return this == CLOSED;
    }
}
