package integritas.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes out of a workbook when it was made, which fastexcel writes into it and cannot be told not to. Reads the directory
 * at the end of the ZIP file (APPNOTE 4.3.12, 4.3.16): fastexcel's entries are of a kind that Java's own streams refuse.
 */
final class UndatedZip {

    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String MADE = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private static final int LENGTH_OF_END = 22;
    private static final int ENTRIES_IN_END = 10;
    private static final int DIRECTORY_IN_END = 16;
    private static final int LENGTH_OF_ENTRY = 46;
    private static final int LENGTH_OF_LOCAL = 30;

    private final byte[] zip;
    private final ByteBuffer numbers;

    private UndatedZip(byte[] zip) {
        this.zip = zip;
        this.numbers = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] of(byte[] zip) {
        try {
            return new UndatedZip(zip).copy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] copy() throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(zip.length);
        int end = zip.length - LENGTH_OF_END;
        int entry = numbers.getInt(end + DIRECTORY_IN_END);
        try (ZipOutputStream to = new ZipOutputStream(copy)) {
            for (int left = numbers.getShort(end + ENTRIES_IN_END); left > 0; left--) {
                int name = numbers.getShort(entry + 28);
                copy(new String(zip, entry + LENGTH_OF_ENTRY, name, StandardCharsets.UTF_8), content(entry), to);
                entry += LENGTH_OF_ENTRY + name + numbers.getShort(entry + 30) + numbers.getShort(entry + 32);
            }
        }
        return copy.toByteArray();
    }

    private InputStream content(int entry) {
        int local = numbers.getInt(entry + 42);
        int start = local + LENGTH_OF_LOCAL + numbers.getShort(local + 26) + numbers.getShort(local + 28);
        InputStream packed = new ByteArrayInputStream(zip, start, numbers.getInt(entry + 20));
        return new InflaterInputStream(packed, new Inflater(true));
    }

    private static void copy(String name, InputStream content, ZipOutputStream to) throws IOException {
        ZipEntry undated = new ZipEntry(name);
        undated.setTimeLocal(NEVER);
        to.putNextEntry(undated);
        try (content) {
            if (name.equals(PROPERTIES)) {
                String said = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                to.write(said.replaceAll(MADE, "").getBytes(StandardCharsets.UTF_8));
            } else {
                content.transferTo(to);
            }
        }
    }
}
