package integritas.calendar.national;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.util.List;

/** The days in a file that somebody brings: a table (CSV) or a calendar (ICS). Which of them is seen in the content. */
final class DayFile {

    private static final int LONGEST = 256 * 1024;
    private static final int MOST_DAYS = 100;

    private DayFile() {}

    /**
     * Reads the days.
     *
     * @param year the year that is meant; a calendar may hold others too, which are left out
     * @throws ProblemException INPUT_NOT_ACCEPTED if it is neither, TOO_LARGE
     */
    static List<DayRow> read(int year, String content) {
        if (content.length() > LONGEST) {
            throw new ProblemException(Problem.TOO_LARGE, "calendar file over " + LONGEST);
        }
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        List<DayRow> rows =
                text.stripLeading().startsWith("BEGIN:VCALENDAR") ? IcsDays.read(year, text) : CsvDays.read(text);
        if (rows.isEmpty()) {
            throw refused("no-days");
        }
        if (rows.size() > MOST_DAYS) {
            throw refused("too-many-days");
        }
        return rows;
    }

    static ProblemException refused(String code) {
        return new ProblemException(Problem.INPUT_NOT_ACCEPTED, "file: " + code, List.of(new Fault("file", code)));
    }
}
