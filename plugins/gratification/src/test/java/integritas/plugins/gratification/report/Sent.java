package integritas.plugins.gratification.report;

import integritas.plugin.api.WorkUnit;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Form.GiftPart;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reports that somebody sent, as the tests of other packages need them. */
public final class Sent {

    public static final WorkUnit LICENCES = Desk.UNIT;
    public static final WorkUnit HEALTH = new WorkUnit(new UUID(0, 8), "sehat", "Dinas Kesehatan");

    private Sent() {}

    public static InputStream picture() {
        return Desk.picture();
    }

    /** Returns how long periods are in tests. */
    public static Clocks clocks() {
        return new FirstClocks();
    }

    /** Sends the usual report as this employee, with other texts in some fields, of whichever section. */
    public static Report by(World world, String reporter, Map<Field, String> other) {
        return send(world, reporter, other).orElseThrow();
    }

    public static Report by(World world, String reporter) {
        return by(world, reporter, Map.of());
    }

    /** Sends the usual report with this photo. */
    public static Report showing(World world, String reporter, InputStream photo) {
        return send(world, reporter, Map.of(), photo).orElseThrow();
    }

    /** Finishes a report that hides its reporter; the control unit gets nothing of it. */
    public static void hidden(World world, String reporter, Map<Field, String> other) {
        Map<Field, String> all = new EnumMap<>(other);
        all.put(Field.CONFIDENTIALITY, "HIDDEN_FROM_UPG");
        if (send(world, reporter, all).isPresent()) {
            throw new AssertionError("the control unit got a report that hides its reporter");
        }
    }

    /** Completes a report that was given back, as its reporter. */
    public static void complete(World world, String reporter, Report report) {
        complete(world, reporter, report, Map.of());
    }

    /** Completes a report that was given back, with other texts in some fields of the report. */
    public static void complete(World world, String reporter, Report report, Map<Field, String> other) {
        Draft draft = reopen(world, reporter, report);
        Reporting reporting = new Reporting(world.host(), clocks());
        Draft typed = reporting
                .drafts()
                .save(draft.id(), draft.version(), draft.form().with(other));
        reporting.submission().send(typed.id(), typed.version());
    }

    /** Begins to complete a report that was given back. */
    public static Draft reopen(World world, String reporter, Report report) {
        world.as(World.CITY, reporter, "employee");
        Reporting reporting = new Reporting(world.host(), clocks());
        return reporting.drafts().reopen(report.id(), new ReportForm(reporting.reports()).of(report));
    }

    /** Whether this employee has a draft of that key. */
    public static boolean isDrafted(World world, String reporter, Report report) {
        world.as(World.CITY, reporter, "employee");
        return new Reporting(world.host(), clocks())
                .drafts().mine().stream().anyMatch(draft -> draft.id().equals(report.id()));
    }

    private static Optional<Report> send(World world, String reporter, Map<Field, String> other) {
        return send(world, reporter, other, picture());
    }

    private static Optional<Report> send(World world, String reporter, Map<Field, String> other, InputStream photo) {
        world.units(LICENCES, HEALTH).as(World.CITY, reporter, "employee");
        Reporting reporting = new Reporting(world.host(), clocks());
        Draft draft = reporting.drafts().begin(form(reporter, other));
        for (GiftPart gift : draft.form().gifts()) {
            if (gift.isPhysical()) {
                draft = reporting.drafts().attach(draft.id(), Proof.PHOTO, Optional.of(gift.id()), "foto.png", photo);
            }
        }
        return reporting.submission().send(draft.id(), draft.version());
    }

    private static Form form(String reporter, Map<Field, String> other) {
        Map<Field, String> all = new EnumMap<>(
                Map.of(Field.NAME, reporter, Field.NIK, "3171%012d".formatted(Math.abs(reporter.hashCode()))));
        all.putAll(other);
        Map<Field, String> once = new EnumMap<>(all);
        once.keySet().removeAll(Field.of(Section.GIVER));
        once.keySet().removeAll(Field.of(Section.GIFT));
        return Desk.form(once).with(List.of(Desk.giver(of(Section.GIVER, all), Desk.gift(of(Section.GIFT, all)))));
    }

    private static Map<Field, String> of(Section section, Map<Field, String> all) {
        Map<Field, String> own = new EnumMap<>(all);
        own.keySet().retainAll(Field.of(section));
        return own;
    }
}
