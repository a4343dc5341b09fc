package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.ReportKind;
import integritas.plugins.gratification.report.ReportState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A report in the queue.
 *
 * @param title its number as people say it
 * @param unit name of the reporter's unit, or what the reporter calls it
 * @param givers names of the givers, as reported
 * @param next the running period that ends first; empty if none runs
 */
public record QueueRow(
        UUID id,
        String title,
        ReportKind kind,
        ReportState state,
        String reporter,
        String unit,
        String givers,
        LocalDate receivedOn,
        LocalDate reportedOn,
        Optional<Next> next) {

    public Turn turn() {
        return Turn.of(state);
    }
}
