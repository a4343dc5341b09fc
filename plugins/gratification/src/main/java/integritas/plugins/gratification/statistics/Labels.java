package integritas.plugins.gratification.statistics;

import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.report.EventClass;
import integritas.plugins.gratification.report.GiftKind;
import integritas.plugins.gratification.report.Relation;
import integritas.plugins.gratification.report.ReportKind;
import integritas.plugins.gratification.report.ReportState;
import integritas.plugins.gratification.report.Term;
import integritas.rubric.Text;

/** What classes are called, as on the form. */
public final class Labels {

    private Labels() {}

    public static Text of(ReportKind kind) {
        return Wording.of("report.kind." + kind);
    }

    public static Text of(GiftKind kind) {
        return Wording.of("report.giftKind." + kind);
    }

    public static Text of(EventClass event) {
        return Wording.of("report.event." + event);
    }

    public static Text of(Relation relation) {
        return Wording.of("report.relation." + relation);
    }

    public static Text of(ReportState state) {
        return Wording.of("report.state." + state);
    }

    static Text of(Term term) {
        return Wording.of("report.term." + term);
    }

    static Text of(ValueBand band) {
        return Wording.of("statistics.band." + band);
    }

    static Text total() {
        return Wording.of("statistics.total");
    }
}
