package integritas.content;

import integritas.plugin.api.Refusal;
import integritas.rubric.Text;
import java.util.List;
import java.util.Map;

/** What people are told about a file that is not taken; the fault is of the field {@code file}. */
final class FileRefusals {

    private FileRefusals() {}

    static Refusal of(UnfitContentException unfit) {
        Refusal.Fault fault = switch (unfit.reason()) {
            case EMPTY ->
                fault("file-empty", "Berkas kosong. Pilih berkas lain.", "The file is empty. Choose another one.");
            case TOO_LARGE ->
                fault(
                        "file-too-large",
                        "Berkas terlalu besar. Kecilkan, lalu kirim lagi.",
                        "The file is too large. Make it smaller, then send it again.");
            case KIND_NOT_ACCEPTED ->
                fault(
                        "file-kind-not-accepted",
                        "Jenis berkas ini tidak diterima. Kirim PDF, gambar (JPEG, PNG, WebP), dokumen Office atau"
                                + " OpenDocument, teks, CSV, ZIP, atau MP4.",
                        "This kind of file is not accepted. Send a PDF, an image (JPEG, PNG, WebP), an Office or"
                                + " OpenDocument file, text, CSV, ZIP or MP4.");
            case NAME_MISLEADING ->
                fault(
                        "name-misleading",
                        "Akhiran nama berkas tidak sesuai dengan isinya. Betulkan akhiran itu, lalu kirim lagi.",
                        "The name ends like another kind of file than the content is. Correct the ending, then send"
                                + " it again.");
        };
        return new Refusal(Refusal.Kind.INPUT_NOT_ACCEPTED, "file: " + fault.code(), List.of(fault));
    }

    private static Refusal.Fault fault(String code, String indonesian, String english) {
        return new Refusal.Fault("file", code, new Text(Map.of("id", indonesian, "en", english)));
    }
}
