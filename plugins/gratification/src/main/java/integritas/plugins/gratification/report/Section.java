package integritas.plugins.gratification.report;

/** A part of KPK's form. B and C repeat: for each giver, and for each gift. Worded as {@code report.section.<name>}. */
public enum Section {
    /** Kind and confidentiality: the choices at the top. */
    HEADER,
    /** A: who reports. */
    REPORTER,
    /** B: who gave. */
    GIVER,
    /** C: what was given. */
    GIFT,
    /** D: when, where and how. */
    CHRONOLOGY,
    /** E: whether the reporter would keep the gift and pay for it. */
    COMPENSATION
}
