package integritas.plugins.gratification.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.plugin.api.Refusal;
import integritas.plugin.testkit.AuditEntry;
import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Section;
import integritas.plugins.gratification.report.Sent;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes to KPK. */
class KpkPackageTest {

    @SuppressWarnings("NullAway.Init")
    private static World world;

    @SuppressWarnings("NullAway.Init")
    private Office office;

    @BeforeAll
    static void open() {
        world = World.open();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void begin() {
        office = new Office(world);
    }

    @Test
    void theSheetHasTheSectionsOfKpksFormInItsOrder() {
        Report report = Sent.by(world, "Siti");
        office.sit();

        SheetView sheet = office.desk().forwarding().sheet(report.id());

        assertThat(sheet.parts())
                .extracting(Lines.Part::section)
                .containsExactly(
                        Section.HEADER,
                        Section.REPORTER,
                        Section.GIVER,
                        Section.GIFT,
                        Section.CHRONOLOGY,
                        Section.COMPENSATION);
        assertThat(KpkText.of(sheet.parts(), World.CITY.locale()))
                .contains(
                        "Jenis laporan: Laporan Penerimaan",
                        "Tanggal penerimaan atau penolakan: 27 Mei 2026",
                        "Nilai atau taksiran nilai: 2.500.000",
                        "Nama pemberi: PT. Maju Jaya, Tbk");
    }

    @Test
    void thePackageHasSheetDataAttachmentsAndTheirHashes() throws Exception {
        Report report = Sent.by(world, "Siti");
        office.sit();
        int before = world.audit().size();

        KpkPackage made = office.desk().forwarding().packed(report.id());
        Map<String, byte[]> files = unpacked(made);

        assertThat(made.name()).isEqualTo("gratifikasi-" + report.title() + ".zip");
        assertThat(files.keySet())
                .containsExactly(
                        "formulir.pdf", "lembar-salin.txt", "data.json", "lampiran/01-photo.png", "SHA256SUMS");
        List<String> sums = text(files, "SHA256SUMS").lines().toList();
        assertThat(sums).hasSize(4);
        assertThat(text(files, "formulir.pdf")).startsWith("%PDF-");
        for (String sum : sums) {
            byte[] content = files.getOrDefault(sum.substring(66), new byte[0]);
            assertThat(sum.substring(0, 64))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
        assertThat(Json.createReader(new ByteArrayInputStream(files.getOrDefault("data.json", new byte[0])))
                        .readObject()
                        .getJsonObject("form")
                        .getString("nik"))
                .startsWith("3171");
        assertThat(world.audit().subList(before, world.audit().size()))
                .extracting(AuditEntry::action)
                .contains("report.identity-read", "report.giver-read", "desk.packed");
    }

    @Test
    void aPackageSaysHowLargeItIsHoweverLarge() throws Exception {
        byte[] photo = Arrays.copyOf(Sent.picture().readAllBytes(), 17 * 1024 * 1024);
        Report report = Sent.showing(world, "Siti", new ByteArrayInputStream(photo));
        office.sit();

        KpkPackage made = office.desk().forwarding().packed(report.id());

        assertThat(made.size()).isGreaterThan(photo.length).isEqualTo(written(made).length);
        assertThat(unpacked(made).get("lampiran/01-photo.png")).isEqualTo(photo);
    }

    @Test
    void whatCannotBePackedIsNotWrittenDownAsPacked() {
        Report report = Sent.by(world, "Siti");
        office.sit();
        world.host()
                .files()
                .erase(office.desk().dossier().attachments(report).get(0).id());
        int before = world.audit().size();

        assertThatThrownBy(() -> office.desk().forwarding().packed(report.id())).isInstanceOf(Refusal.class);

        assertThat(world.audit()).hasSize(before);
    }

    @Test
    void namesOfFilesTellNothingOfPeople() throws Exception {
        Report report = Sent.by(world, "Siti");
        office.sit();

        KpkPackage made = office.desk().forwarding().packed(report.id());

        assertThat(made.name() + unpacked(made).keySet()).doesNotContain("Siti", "siti", "foto", "Maju");
    }

    @Test
    void nobodyPacksAReportOfHisOwn() {
        Report report = Sent.by(world, "Wati");
        office.sit("Wati");

        assertThatThrownBy(() -> office.desk().forwarding().packed(report.id())).isInstanceOf(Refusal.class);
    }

    private static Map<String, byte[]> unpacked(KpkPackage made) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(made)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] written(KpkPackage made) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        made.write(out);
        return out.toByteArray();
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
