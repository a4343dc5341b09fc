package integritas.plugins.gratification.report;

import integritas.plugin.api.WorkUnit;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Form.GiftPart;
import integritas.plugins.gratification.report.Form.GiverPart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reports that somebody sent, as the tests of other packages need them. */
public final class Sent {

    public static final WorkUnit LICENCES = new WorkUnit(new UUID(0, 7), "izin", "Dinas Perizinan");
    public static final WorkUnit HEALTH = new WorkUnit(new UUID(0, 8), "sehat", "Dinas Kesehatan");

    /** A picture of one pixel. */
    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                    + "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082");

    private Sent() {}

    public static InputStream picture() {
        return new ByteArrayInputStream(PNG);
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
        world.units(LICENCES, HEALTH).as(World.CITY, reporter, "employee");
        Reporting reporting = new Reporting(world.host(), clocks());
        Draft draft = reporting.drafts().begin(form(reporter, other));
        for (GiftPart gift : draft.form().gifts()) {
            if (gift.isPhysical()) {
                draft = reporting
                        .drafts()
                        .attach(draft.id(), Proof.PHOTO, Optional.of(gift.id()), "foto.png", picture());
            }
        }
        return reporting.submission().send(draft.id(), draft.version());
    }

    private static Form form(String reporter, Map<Field, String> other) {
        Map<Field, String> all = new EnumMap<>(Map.ofEntries(
                Map.entry(Field.KIND, "RECEIPT"),
                Map.entry(Field.CONFIDENTIALITY, "COPY_TO_UPG"),
                Map.entry(Field.NAME, reporter),
                Map.entry(Field.NIK, "3171%012d".formatted(Math.abs(reporter.hashCode()))),
                Map.entry(Field.BIRTH_PLACE, "Bandung"),
                Map.entry(Field.BIRTH_DATE, "1985-04-12"),
                Map.entry(Field.UNIT, LICENCES.id().toString()),
                Map.entry(Field.OFFICE, "Kota Uji, Dinas Perizinan"),
                Map.entry(Field.POSITION, "Analis, Penata, III/c"),
                Map.entry(Field.EMAIL, "pelapor@kota.example"),
                Map.entry(Field.PHONE, "0812 3456 7890"),
                Map.entry(Field.STREET, "Jalan Melati 5"),
                Map.entry(Field.DISTRICT, "Coblong"),
                Map.entry(Field.CITY, "Kota Bandung"),
                Map.entry(Field.PROVINCE, "Jawa Barat"),
                Map.entry(Field.RECEIVED_ON, "2026-05-27"),
                Map.entry(Field.PLACE, "Ruang pelayanan"),
                Map.entry(Field.CHRONOLOGY, "Seorang pemohon meninggalkan bingkisan di meja."),
                Map.entry(Field.COMPENSATION, "NO"),
                Map.entry(Field.GIVER_NAME, "PT. Maju Jaya, Tbk"),
                Map.entry(Field.GIVER_ADDRESS, "Jalan Anggrek 9"),
                Map.entry(Field.RELATION, "SERVED_OR_SUPERVISED"),
                Map.entry(Field.REASON, "Terima kasih atas izin"),
                Map.entry(Field.EVENT, "DUTY"),
                Map.entry(Field.GIFT_KIND, "OTHER_GOODS"),
                Map.entry(Field.DESCRIPTION, "Jam tangan"),
                Map.entry(Field.VALUE, "2.500.000"),
                Map.entry(Field.CURRENCY, "IDR"),
                Map.entry(Field.VALUATION, "ESTIMATED"),
                Map.entry(Field.LOCATION, "REPORTER")));
        all.putAll(other);
        GiftPart gift = new GiftPart(UUID.randomUUID(), of(Section.GIFT, all));
        GiverPart giver = new GiverPart(UUID.randomUUID(), of(Section.GIVER, all), List.of(gift));
        Map<Field, String> once = new EnumMap<>(all);
        once.keySet().removeAll(Field.of(Section.GIVER));
        once.keySet().removeAll(Field.of(Section.GIFT));
        return new Form(once, List.of(giver), List.of());
    }

    private static Map<Field, String> of(Section section, Map<Field, String> all) {
        Map<Field, String> own = new EnumMap<>(all);
        own.keySet().retainAll(Field.of(section));
        return own;
    }
}
