package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.Attachment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An attachment as it goes to KPK: under a name that tells what it proves and nothing of people.
 *
 * @param name such as {@code 01-photo.jpg}
 */
public record KpkFile(String name, Attachment attachment) {

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/webp", "webp"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/csv", "csv"),
            Map.entry("application/json", "json"),
            Map.entry("application/zip", "zip"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "odp"));

    static List<KpkFile> of(List<Attachment> attachments) {
        return IntStream.range(0, attachments.size())
                .mapToObj(place -> new KpkFile(name(place + 1, attachments.get(place)), attachments.get(place)))
                .toList();
    }

    private static String name(int number, Attachment attachment) {
        String proof = attachment.proof().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "%02d-%s.%s".formatted(number, proof, ENDINGS.getOrDefault(attachment.mediaType(), "bin"));
    }
}
