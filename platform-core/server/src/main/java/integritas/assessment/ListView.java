package integritas.assessment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One page of a list of assessments.
 *
 * @param text what was looked for; blank for all
 * @param number the page, from 1
 * @param total how many there are on all pages
 * @param lines those of this page
 */
public record ListView(String text, int number, int total, List<AssessmentLine> lines) {

    private static final int ROWS = 25;

    static ListView of(String text, int wanted, List<AssessmentLine> all) {
        int last = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        int number = Math.min(Math.max(1, wanted), last);
        int from = (number - 1) * ROWS;
        return new ListView(text, number, all.size(), all.subList(from, Math.min(from + ROWS, all.size())));
    }

    public int pages() {
        return Math.max(1, (total + ROWS - 1) / ROWS);
    }

    /** Returns the address of another page of the same list. */
    public String address(int other) {
        return "/app/assessments?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=" + other;
    }
}
