package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Form;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Sheet;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A report as a ZIP for KPK: its form on paper, the sheet to copy from, the data for programs, the attachments and {@code SHA256SUMS}, by which
 * {@code sha256sum -c} finds what was changed on the way. Attachments are read while it is written, and never all at once.
 *
 * <p>It is written twice, first into nothing: that tells its size, without which so much is not sent, and finds what is missing
 * before anything has left. On a disk it would lie in clear.
 */
final class KpkPackage implements StreamingOutput {

    private static final String FOLDER = "lampiran/";

    /** Attachments are written in parts of this many bytes, the same each time: their number is a part of the size. */
    private static final int PART = 64 * 1024;

    private final PluginHost host;
    private final Report report;
    private final Map<String, byte[]> papers;
    private final List<KpkFile> files;
    private final long size;

    private KpkPackage(PluginHost host, Report report, Map<String, byte[]> papers, List<KpkFile> files) {
        this.host = host;
        this.report = report;
        this.papers = papers;
        this.files = files;
        this.size = measured();
    }

    /** @throws UncheckedIOException if an attachment cannot be read, or is not what was sent */
    static KpkPackage of(PluginHost host, Report report, Form form, List<KpkFile> files) {
        Locale locale = host.tenant().locale();
        Sheet sheet = Sheet.of(host, form, report.title(), report.reportedOn());
        Map<String, byte[]> papers = new LinkedHashMap<>();
        papers.put("formulir.pdf", host.documents().pdf("report.sheet.title", "report/paper", sheet));
        papers.put("lembar-salin.txt", bytes(KpkText.of(Lines.opened(host, form), locale)));
        papers.put("data.json", bytes(KpkJson.of(report, form, files).toString()));
        return new KpkPackage(host, report, papers, files);
    }

    /** Returns a name for the file, which tells nothing of people. */
    String name() {
        return "gratifikasi-" + report.title() + ".zip";
    }

    /** Returns how many bytes are written. */
    long size() {
        return size;
    }

    /** Attachments are packed already, as pictures and PDF are: to compress them again takes long and wins nothing. */
    @Override
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            zip.putNextEntry(new ZipEntry(paper.getKey()));
            zip.write(paper.getValue());
            sums.append(sum(sha256().digest(paper.getValue()), paper.getKey()));
        }
        for (KpkFile file : files) {
            zip.putNextEntry(new ZipEntry(FOLDER + file.name()));
            sums.append(sum(copied(file, zip), FOLDER + file.name()));
        }
        zip.putNextEntry(new ZipEntry("SHA256SUMS"));
        zip.write(bytes(sums.toString()));
        zip.finish();
    }

    private long measured() {
        Measure counted = new Measure();
        try {
            write(counted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counted.count();
    }

    /** Content that is not what the reporter sent breaks the package off. */
    private byte[] copied(KpkFile file, ZipOutputStream zip) throws IOException {
        try (InputStream content = host.files().open(file.attachment().id());
                DigestInputStream digested = new DigestInputStream(content, sha256())) {
            byte[] part = new byte[PART];
            for (int read = digested.readNBytes(part, 0, PART); read > 0; read = digested.readNBytes(part, 0, PART)) {
                zip.write(part, 0, read);
            }
            byte[] hash = digested.getMessageDigest().digest();
            if (!HexFormat.of().formatHex(hash).equals(file.attachment().sha256())) {
                throw new IOException("an attachment is not what was sent");
            }
            return hash;
        }
    }

    private static String sum(byte[] hash, String name) {
        return HexFormat.of().formatHex(hash) + "  " + name + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
