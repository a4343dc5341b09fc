package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.Wording;
import integritas.rubric.Text;
import java.util.List;

/**
 * The report on a span, to be printed and signed.
 *
 * @param agency name of the agency
 * @param objects the gifts, ordered by their class
 */
public record SemesterReport(String agency, Overview overview, List<ObjectLine> objects) {

    private static final int MOST_PRINTED = 500;

    public SemesterReport {
        objects = List.copyOf(objects);
    }

    /** Returns the gifts that are printed; the workbook has all. */
    public List<ObjectLine> printed() {
        return objects.subList(0, Math.min(MOST_PRINTED, objects.size()));
    }

    /** Returns what the span is called. */
    public Text span() {
        return Wording.of(
                "statistics.span." + overview.span().part(),
                String.valueOf(overview.span().year()));
    }

    String fileName(String ending) {
        return "laporan-gratifikasi-" + overview.span().code() + "." + ending;
    }

    byte[] pdf(PluginHost host) {
        return host.documents()
                .pdf(
                        "statistics.report.title",
                        "statistics/report",
                        this,
                        span().in(host.tenant().locale()));
    }
}
