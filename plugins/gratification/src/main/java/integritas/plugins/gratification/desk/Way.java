package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.ReportState;
import java.util.List;

/** How something is handed over. Worded as {@code desk.way.<name>}. */
public enum Way {
    /** The object, to KPK or the treasury. */
    OBJECT,
    /** Money, to the state's account. */
    MONEY,
    /** What the object is worth, as the reporter keeps it. */
    COMPENSATION,
    /** The object, back to who received it. */
    TO_RECEIVER,
    /** The object, back to who gave it. */
    TO_GIVER;

    /** Returns the ways open after a decision. */
    static List<Way> after(ReportState decided) {
        return switch (decided) {
            case OWNED_BY_STATE -> List.of(OBJECT, MONEY, COMPENSATION);
            case RETURNED_TO_GIVER -> List.of(TO_GIVER);
            case OWNED_BY_RECEIVER -> List.of(TO_RECEIVER);
            default -> List.of();
        };
    }
}
