package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.report.Term;

/** Whose turn it is with a report. Worded as {@code desk.turn.<name>}. */
public enum Turn {
    UPG,
    REPORTER,
    KPK,
    NOBODY;

    static Turn of(ReportState state) {
        return switch (state) {
            case TO_BE_COMPLETED, OWNED_BY_STATE, RETURNED_TO_GIVER, DRAFT -> REPORTER;
            case FORWARDED -> KPK;
            case CLOSED -> NOBODY;
            case SUBMITTED,
                    VERIFICATION,
                    ANALYSIS,
                    NEED_NOT_BE_REPORTED,
                    NOT_ACTIONABLE,
                    DISTRIBUTED,
                    DECIDED,
                    OWNED_BY_RECEIVER,
                    HANDOVER,
                    REFUSAL_RECORDED -> UPG;
        };
    }

    /** Returns whom a period binds. */
    static Turn of(Term term) {
        return switch (term) {
            case COMPLETION, HANDOVER -> REPORTER;
            case DECISION -> KPK;
            case TO_UPG, TO_KPK, FORWARDING, DECREE -> UPG;
        };
    }
}
