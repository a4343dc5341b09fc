package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.Gift;
import integritas.plugins.gratification.report.Report;
import java.time.LocalDate;

/**
 * Minutes of an act of custody on paper; of taking in also the receipt for whoever brought the object.
 *
 * @param agency name of the agency
 * @param recordedOn the day on which it was written down
 */
public record MinutesView(String agency, Report report, Gift gift, Custody act, LocalDate recordedOn) {

    /** Returns the key of its title. */
    public String title() {
        return act.act() == CustodyAct.RECEIVED ? "desk.minutes.receipt" : "desk.minutes.title";
    }

    /** Returns a name for its file, which tells nothing of people. */
    public String fileName() {
        return "berita-acara-" + report.title() + "-" + gift.place() + "-" + act.place() + ".pdf";
    }
}
