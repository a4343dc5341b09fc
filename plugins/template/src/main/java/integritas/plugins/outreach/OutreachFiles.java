package integritas.plugins.outreach;

import integritas.plugin.api.Documents.Cell;
import integritas.plugin.api.Documents.Sheet;
import integritas.plugin.api.PluginHost;
import java.math.BigDecimal;
import java.util.List;

/** A year of the log as a file. */
final class OutreachFiles {

    private static final List<String> HEADER = List.of("day", "topic", "participants", "by");

    private final PluginHost host;
    private final Outreach outreach;

    OutreachFiles(PluginHost host, Outreach outreach) {
        this.host = host;
        this.outreach = outreach;
    }

    byte[] pdf(int year) {
        YearOfEvents view = new YearOfEvents(year, outreach.eventsOf(year));
        return host.documents().pdf("export.title", "printed", view, view.yearText());
    }

    byte[] xlsx(int year) {
        List<List<Cell>> rows =
                outreach.eventsOf(year).stream().map(OutreachFiles::row).toList();
        return host.documents().xlsx(List.of(new Sheet(Integer.toString(year), HEADER, rows)));
    }

    private static List<Cell> row(Event event) {
        return List.of(
                new Cell.Day(event.heldOn()),
                new Cell.Words(event.topic()),
                new Cell.Amount(BigDecimal.valueOf(event.participants())),
                new Cell.Words(event.loggedBy()));
    }
}
