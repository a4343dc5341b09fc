package integritas.plugins.gratification.report;

/** Who is to know the reporter: the first choice of KPK's form. Worded as {@code report.confidentiality.<name>}. */
public enum Confidentiality {
    /** The agency's control unit has a copy, and passes the report on. */
    COPY_TO_UPG,
    /** KPK alone: the reporter stays hidden from the control unit, and sends the report. */
    HIDDEN_FROM_UPG
}
