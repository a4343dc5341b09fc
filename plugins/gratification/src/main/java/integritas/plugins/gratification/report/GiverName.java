package integritas.plugins.gratification.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether two reports name the same giver, however the name was written. */
public final class GiverName {

    private static final Set<String> LEFT_OUT = Set.of(
            "pt",
            "cv",
            "ud",
            "pd",
            "tbk",
            "persero",
            "perum",
            "koperasi",
            "yayasan",
            "bapak",
            "bpk",
            "pak",
            "ibu",
            "bu",
            "sdr",
            "sdri",
            "saudara",
            "saudari",
            "tuan",
            "nyonya",
            "ny",
            "tn",
            "haji",
            "h",
            "hj",
            "hajjah",
            "dr",
            "drs",
            "dra",
            "drg",
            "ir",
            "prof",
            "se",
            "sh",
            "mm",
            "msi",
            "mh",
            "spd",
            "mpd",
            "st",
            "mt",
            "ssos",
            "skm",
            "mkes");

    private GiverName() {}

    /**
     * Returns the name in lower case without accents, marks, titles and legal forms: {@code PT. Maju Jaya, Tbk} and
     * {@code maju-jaya} both become {@code maju jaya}. A name of which nothing would be left keeps its words.
     */
    public static String normalised(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{L})\\.(?=\\p{L})", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String bare = Arrays.stream(plain.split(" "))
                .filter(word -> !LEFT_OUT.contains(word))
                .collect(Collectors.joining(" "));
        return bare.isEmpty() ? plain : bare;
    }
}
