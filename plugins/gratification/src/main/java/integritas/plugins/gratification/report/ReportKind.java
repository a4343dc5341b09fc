package integritas.plugins.gratification.report;

/** Whether something was taken or refused: the two kinds of KPK's form. Worded as {@code report.reportKind.<name>}. */
public enum ReportKind {
    /** Something was received. */
    RECEIPT,
    /** Something was offered and not taken. */
    REFUSAL
}
