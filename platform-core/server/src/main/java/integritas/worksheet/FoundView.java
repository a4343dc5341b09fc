package integritas.worksheet;

import integritas.assessment.House;
import integritas.assessment.Sheet;
import integritas.rubric.Question;
import java.util.List;
import java.util.Locale;

/**
 * The questions of a worksheet whose code or wording holds what a reader looks for.
 *
 * @param house where the pages of the assessment are
 * @param sheet the assessment
 * @param words what is looked for
 * @param questions the first of those found, in the order of the worksheet
 * @param total how many were found
 */
public record FoundView(House house, Sheet sheet, String words, List<Question> questions, long total) {

    private static final int SHOWN = 100;

    public static FoundView of(House house, Sheet sheet, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Question> found = sheet.rubric().questions().stream()
                .filter(question -> says(question, wanted))
                .toList();
        return new FoundView(
                house, sheet, words.strip(), found.stream().limit(SHOWN).toList(), found.size());
    }

    private static boolean says(Question question, String wanted) {
        return question.code().toLowerCase(Locale.ROOT).contains(wanted)
                || question.text().byLanguage().values().stream()
                        .anyMatch(wording -> wording.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Returns the address of the worksheet, and of a search in it. */
    public String worksheet() {
        return overview() + "/questions";
    }

    /** Returns the address of the assessment as a whole. */
    public String overview() {
        return house.assessment(sheet.assessment().id());
    }
}
