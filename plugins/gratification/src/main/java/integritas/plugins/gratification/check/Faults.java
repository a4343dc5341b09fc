package integritas.plugins.gratification.check;

import integritas.plugin.api.Refusal.Fault;
import integritas.rubric.Text;
import java.util.Map;

/** What may be wrong with facts, in words. */
final class Faults {

    private static final Map<String, Text> WORDS = Map.of(
            "day-not-accepted", words("Isi tanggal, seperti 2026-03-04.", "Enter a day, such as 2026-03-04."),
            "day-in-future", words("Isi tanggal hari ini atau sebelumnya.", "Enter today or an earlier day."),
            "rupiah-not-accepted",
                    words(
                            "Isi rupiah bulat tanpa sen, seperti 1.500.000. Mata uang asing: taksir dalam rupiah.",
                            "Enter whole rupiah, such as 1.500.000. Foreign currency: estimate it in rupiah."),
            "option-not-accepted", words("Pilih salah satu jawaban.", "Choose one of the answers."),
            "too-early",
                    words(
                            "Aturan untuk tanggal ini belum ada di sini. Tanyakan kepada UPG.",
                            "The rules of that day are not kept here. Ask the UPG."),
            "gift-not-accepted",
                    words(
                            "Tiap pemberian sebelumnya punya received, value, dan category.",
                            "Each earlier gift has received, value and category."));

    private Faults() {}

    /** @throws IllegalArgumentException if nothing is worded for the code */
    static Fault of(String field, String code) {
        Text words = WORDS.get(code);
        if (words == null) {
            throw new IllegalArgumentException("no fault " + code);
        }
        return new Fault(field, code, words);
    }

    private static Text words(String indonesian, String english) {
        return new Text(Map.of("id", indonesian, "en", english));
    }
}
