package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.ReportState;

/** Whose KPK says it is. Worded as {@code desk.owner.<name>}. */
public enum Owner {
    /** Who received it. */
    RECEIVER(ReportState.OWNED_BY_RECEIVER),
    /** The state. */
    STATE(ReportState.OWNED_BY_STATE),
    /** Who gave it. */
    GIVER(ReportState.RETURNED_TO_GIVER);

    private final ReportState state;

    Owner(ReportState state) {
        this.state = state;
    }

    /** Returns where the report stands after that decision. */
    ReportState state() {
        return state;
    }

    /** Whether something is to be handed over within the period that the rules set. */
    boolean mustHandOver() {
        return this != RECEIVER;
    }
}
