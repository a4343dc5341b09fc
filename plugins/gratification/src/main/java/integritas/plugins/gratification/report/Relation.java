package integritas.plugins.gratification.report;

/** What the giver is to the receiver: section B of KPK's form. Worded as {@code report.relation.<name>}. */
public enum Relation {
    /** A relative. */
    FAMILY,
    /** Supplies the agency, is served by it, or is supervised by it. */
    SERVED_OR_SUPERVISED,
    /** Works for the same agency. */
    COLLEAGUE,
    /** Nobody knows who gave it. */
    UNKNOWN,
    /** Something else, as the reporter's note says. */
    OTHER
}
