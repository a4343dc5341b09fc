package integritas.plugins.gratification.evidence;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Proposal;
import integritas.plugin.api.Snapshot;
import integritas.plugin.api.WorkUnit;
import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.statistics.Control;
import integritas.plugins.gratification.statistics.ControlFigures;
import integritas.plugins.gratification.statistics.activity.Activities;
import integritas.plugins.gratification.statistics.activity.Foundation;
import integritas.plugins.gratification.statistics.activity.FoundationKind;
import integritas.plugins.gratification.statistics.nil.NilYear;
import integritas.rubric.Answer;
import integritas.rubric.Text;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the control of gratification is implemented. A with decree, procedure, enough units that have said something, and
 * the periods kept; B with decree and anything reported; C with the decree alone. Silent without a decree: that none was
 * recorded does not say that there is none.
 */
final class ControlEvidence {

    private final PluginHost host;
    private final Activities activities;
    private final ControlFigures figures;

    ControlEvidence(PluginHost host) {
        this.host = host;
        this.activities = new Activities(host);
        this.figures = new ControlFigures(host);
    }

    Optional<Proposal> of(WorkUnit unit, int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, 12, 31);
        List<Foundation> held = activities.foundations(last.isBefore(today) ? last : today);
        return latest(held, FoundationKind.UPG_DECREE).map(decree -> {
            Control control = figures.control(year);
            JsonObject settings = host.settings().current();
            return proposal(
                    unit,
                    year,
                    new ControlFacts(
                            decree,
                            latest(held, FoundationKind.PROCEDURE),
                            control,
                            control.nil().lastOver(today).isPresent(),
                            settings.getInt("unitsFiledPercent"),
                            settings.getInt("onTimePercent")));
        });
    }

    private static Optional<Foundation> latest(List<Foundation> held, FoundationKind kind) {
        return held.stream().filter(one -> one.kind() == kind).findFirst();
    }

    private Proposal proposal(WorkUnit unit, int year, ControlFacts facts) {
        return new Proposal(
                facts.letter().map(Answer.Choice::new), reason(facts), facts.asOf(), snapshot(unit, year, facts));
    }

    /** Says what there is, and what is missing for A. */
    private static Text reason(ControlFacts facts) {
        Control control = facts.control();
        return Wording.of(
                "evidence.control." + facts.letter().orElse("none"),
                control.nil().complete(),
                control.nil().lines().size(),
                facts.leastUnits(),
                ControlFacts.percent(control.kept(), control.decided()),
                facts.leastOnTime(),
                Missing.of(facts));
    }

    private Snapshot snapshot(WorkUnit unit, int year, ControlFacts facts) {
        Control control = facts.control();
        Locale locale = host.tenant().locale();
        SnapshotText text = new SnapshotText(locale)
                .line("evidence.control.title", String.valueOf(year))
                .plain(host.tenant().name())
                .gap();
        foundation(text, facts.decree());
        facts.procedure()
                .ifPresentOrElse(held -> foundation(text, held), () -> text.line("evidence.control.no-procedure"));
        text.line("evidence.control.reports", control.reports())
                .line("evidence.control.nil", control.nil().nil())
                .line(
                        "evidence.control.units",
                        control.nil().complete(),
                        control.nil().lines().size(),
                        facts.leastUnits())
                .line(
                        "evidence.control.clocks",
                        control.kept(),
                        control.decided(),
                        ControlFacts.percent(control.kept(), control.decided()),
                        facts.leastOnTime())
                .gap();
        control.nil().lines().stream()
                .filter(line -> line.unit().id().equals(unit.id()))
                .forEach(line -> own(text, line));
        return text.named("pengendalian-gratifikasi-" + year + ".txt");
    }

    private static void foundation(SnapshotText text, Foundation held) {
        text.plain(text.word("statistics.foundation." + held.kind()) + ": " + held.number() + "; " + held.decidedOn()
                + "; SHA-256 " + held.file().sha256());
    }

    private static void own(SnapshotText text, NilYear.Line line) {
        text.line("evidence.control.own", line.unit().name());
        line.cells()
                .forEach(cell -> text.plain(cell.period().code() + ": " + text.word("statistics.nil." + cell.state())));
    }
}
