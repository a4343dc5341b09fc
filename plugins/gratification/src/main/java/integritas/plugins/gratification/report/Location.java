package integritas.plugins.gratification.report;

/** Where the gift is: section C of KPK's form. Worded as {@code report.location.<name>}. */
public enum Location {
    /** With the reporter. */
    REPORTER,
    /** Deposited with the agency's control unit. */
    UPG,
    /** Deposited with KPK. */
    KPK,
    /** Elsewhere, as the reporter's note says. */
    OTHER,
    /** Never taken: of a refusal. */
    NOT_TAKEN
}
