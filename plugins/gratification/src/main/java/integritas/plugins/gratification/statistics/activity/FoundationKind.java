package integritas.plugins.gratification.statistics.activity;

/** What the control unit stands on. Worded as {@code statistics.foundation.<name>}. */
public enum FoundationKind {
    /** The decree that set it up. */
    UPG_DECREE,
    /** The procedure (SOP) it works by. */
    PROCEDURE
}
