package integritas.plugins.gratification.report;

/** On what occasion: section C of KPK's form. Worded as {@code report.eventClass.<name>}. */
public enum EventClass {
    /** Farewell, retirement, transfer or birthday. */
    FAREWELL,
    /** Linked to the receiver's duties. */
    DUTY,
    /** Not linked to the receiver's duties. */
    NOT_DUTY,
    /** Wedding, custom, religion or disaster. */
    CEREMONY,
    /** Profit of an investment or cooperative, or a draw. */
    RETURNS,
    /** Something else, as the reporter's note says. */
    OTHER
}
