package integritas.plugins.gratification.report;

/** What an attachment shows. Worded as {@code report.proof.<name>}. */
public enum Proof {
    /** The gift itself. */
    PHOTO,
    /** Letter of assignment, invitation to or schedule of an official event. */
    ASSIGNMENT,
    /** Tickets and boarding passes. */
    TICKET,
    /** Receipt of an honorarium. */
    HONORARIUM,
    /** List of the gifts of a ceremony that are above the limit. */
    GIFT_RECAP,
    /** Invitation and guest book of a ceremony. */
    INVITATION,
    /** Anything else. */
    OTHER
}
