package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a reporter is shown of a report that was sent.
 *
 * @param steps its history, the latest first
 * @param deadlines the periods that ran and run
 * @param today the agency's day
 */
public record SentReport(
        Report report,
        List<Step> steps,
        List<Deadline> deadlines,
        List<Gift> gifts,
        List<Attachment> attachments,
        LocalDate today) {

    static SentReport of(PluginHost host, Reporting reporting, Report report) {
        Reports reports = reporting.reports();
        return new SentReport(
                report,
                reports.steps(report.id()).stream()
                        .sorted(Comparator.comparing(Step::place).reversed())
                        .toList(),
                reporting.deadlines().of(report.id()),
                reports.gifts(report.id()),
                reports.attachments(report.id()),
                reporting.drafts().today());
    }

    /** Whether something is missing that the reporter can add. */
    public boolean isToBeCompleted() {
        return report.state() == ReportState.TO_BE_COMPLETED;
    }
}
