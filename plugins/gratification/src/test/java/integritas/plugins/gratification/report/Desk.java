package integritas.plugins.gratification.report;

import integritas.plugin.api.WorkUnit;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Form.GiftPart;
import integritas.plugins.gratification.report.Form.GiverPart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A writing desk: a world with units, and forms that are filled in soundly until a test spoils them. */
final class Desk {

    static final Instant NOW = Instant.parse("2026-06-01T03:00:00Z");
    static final WorkUnit UNIT = new WorkUnit(new UUID(0, 7), "dinas", "Dinas Perizinan");

    /** A picture of one pixel. */
    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
                    + "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082");

    private Desk() {}

    static void sit(World world) {
        world.units(UNIT).at(NOW).as(World.CITY, "Siti Rahma", "employee").inUnits(UNIT);
    }

    static InputStream picture() {
        return new ByteArrayInputStream(PNG);
    }

    static Form form(Map<Field, String> other) {
        Map<Field, String> fields = new EnumMap<>(Map.ofEntries(
                Map.entry(Field.KIND, "RECEIPT"),
                Map.entry(Field.CONFIDENTIALITY, "COPY_TO_UPG"),
                Map.entry(Field.NAME, "Siti Rahma"),
                Map.entry(Field.NIK, "3171234567890123"),
                Map.entry(Field.BIRTH_PLACE, "Bandung"),
                Map.entry(Field.BIRTH_DATE, "1985-04-12"),
                Map.entry(Field.UNIT, UNIT.id().toString()),
                Map.entry(Field.OFFICE, "Kota Uji, Dinas Perizinan"),
                Map.entry(Field.POSITION, "Analis, Penata, III/c"),
                Map.entry(Field.EMAIL, "siti@kota.example"),
                Map.entry(Field.PHONE, "0812 3456 7890"),
                Map.entry(Field.STREET, "Jalan Melati 5"),
                Map.entry(Field.DISTRICT, "Coblong"),
                Map.entry(Field.CITY, "Kota Bandung"),
                Map.entry(Field.PROVINCE, "Jawa Barat"),
                Map.entry(Field.RECEIVED_ON, "2026-05-27"),
                Map.entry(Field.PLACE, "Ruang pelayanan"),
                Map.entry(Field.CHRONOLOGY, "Seorang pemohon meninggalkan bingkisan di meja."),
                Map.entry(Field.COMPENSATION, "NO")));
        fields.putAll(other);
        return new Form(fields, List.of(giver(Map.of(), gift(Map.of()))), List.of());
    }

    static Form form() {
        return form(Map.of());
    }

    static GiverPart giver(Map<Field, String> other, GiftPart... gifts) {
        Map<Field, String> fields = new EnumMap<>(Map.of(
                Field.GIVER_NAME, "PT. Maju Jaya, Tbk",
                Field.GIVER_ADDRESS, "Jalan Anggrek 9",
                Field.RELATION, "SERVED_OR_SUPERVISED",
                Field.REASON, "Terima kasih atas izin"));
        fields.putAll(other);
        return new GiverPart(UUID.randomUUID(), fields, List.of(gifts));
    }

    static GiftPart gift(Map<Field, String> other) {
        Map<Field, String> fields = new EnumMap<>(Map.of(
                Field.EVENT, "DUTY",
                Field.GIFT_KIND, "OTHER_GOODS",
                Field.DESCRIPTION, "Jam tangan",
                Field.VALUE, "2.500.000",
                Field.CURRENCY, "IDR",
                Field.VALUATION, "ESTIMATED",
                Field.LOCATION, "REPORTER"));
        fields.putAll(other);
        return new GiftPart(UUID.randomUUID(), fields);
    }

    /** Begins a draft and adds a photo of each of its gifts. */
    static Draft drafted(Reporting reporting, Form form) {
        Draft draft = reporting.drafts().begin(form);
        for (GiftPart gift : form.gifts()) {
            draft = reporting.drafts().attach(draft.id(), Proof.PHOTO, Optional.of(gift.id()), "foto.png", picture());
        }
        return draft;
    }

    static Report sent(Reporting reporting, Form form) {
        Draft draft = drafted(reporting, form);
        return reporting.submission().send(draft.id(), draft.version()).orElseThrow();
    }
}
