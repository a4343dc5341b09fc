package integritas.plugins.gratification.report;

/** A period that runs, in working days. How many is data of the rule set: {@link Clocks#days}. Worded as {@code report.term.<name>}. */
public enum Term {
    /** From the receipt until the agency's control unit knows. */
    TO_UPG,
    /** From the receipt until KPK knows; missed, the law no longer spares the receiver. */
    TO_KPK,
    /** From the day of the report until what is missing was added. */
    COMPLETION,
    /** From the day of the report until the control unit has passed it on to KPK. */
    FORWARDING,
    /** From the complete report until KPK decides. */
    DECISION,
    /** From the decision until it reaches the reporter. */
    DECREE,
    /** From the decision until gift or compensation is handed over. */
    HANDOVER
}
