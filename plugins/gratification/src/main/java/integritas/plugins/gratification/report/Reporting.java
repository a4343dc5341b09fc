package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import java.util.UUID;

/** The reporter's side of the plugin: what is kept, and the pages and operations on it. */
public final class Reporting {

    private final PluginHost host;
    private final Drafts drafts;
    private final Reports reports;
    private final Submission submission;
    private final Clocks clocks;

    public Reporting(PluginHost host, Clocks clocks) {
        this.host = host;
        this.clocks = clocks;
        this.drafts = new Drafts(host, clocks);
        this.reports = new Reports(host, clocks);
        this.submission = new Submission(host, clocks, drafts, reports);
    }

    /** Returns a new JAX-RS resource for {@code reports} below the plugin's pages. */
    public Object pages() {
        return new ReportPages(host, this);
    }

    /** Returns a new JAX-RS resource for {@code reports} below the plugin's operations. */
    public Object api() {
        return new ReportApi(host, this);
    }

    Drafts drafts() {
        return drafts;
    }

    Reports reports() {
        return reports;
    }

    Submission submission() {
        return submission;
    }

    Clocks clocks() {
        return clocks;
    }

    /** Returns a report of the person of the call; anybody else's is not there. */
    Report own(UUID id) {
        Report report = reports.one(id);
        if (host.person()
                .filter(person -> person.id().equals(report.reporterId()))
                .isEmpty()) {
            throw Reports.unknown();
        }
        return report;
    }

    Deadlines deadlines() {
        return new Deadlines(host, clocks);
    }
}
