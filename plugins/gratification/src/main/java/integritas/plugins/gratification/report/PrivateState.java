package integritas.plugins.gratification.report;

/** What a sealed form is. */
enum PrivateState {
    /** Being written. */
    DRAFT,
    /** Done, for KPK alone: to be printed, sent and erased by its owner. */
    HIDDEN
}
