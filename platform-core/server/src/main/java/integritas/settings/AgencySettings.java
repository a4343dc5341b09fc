package integritas.settings;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/**
 * What an agency has decided.
 *
 * @param locale language that its people and letters start with, {@code id} or {@code en}
 * @param timeZone zone for times on pages, one of Indonesia's three
 * @param surveyEntry code of who enters the results of surveys
 */
public record AgencySettings(String locale, String timeZone, String surveyEntry) {

    /** The languages, in the order they are offered. */
    public static final List<String> LOCALES = List.of("id", "en");

    /** The zones, from west to east. */
    public static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    /** @throws ProblemException INPUT_NOT_ACCEPTED naming every fault */
    void requireSound() {
        List<Fault> faults = new ArrayList<>();
        if (!LOCALES.contains(locale)) {
            faults.add(new Fault("locale", "unknown-choice"));
        }
        if (!ZONES.contains(timeZone)) {
            faults.add(new Fault("timeZone", "unknown-choice"));
        }
        if (SurveyEntry.find(surveyEntry).isEmpty()) {
            faults.add(new Fault("surveyEntry", "unknown-choice"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, "settings not accepted", faults);
        }
    }
}
