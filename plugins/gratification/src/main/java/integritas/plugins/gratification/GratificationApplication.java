package integritas.plugins.gratification;

import integritas.plugin.api.Job;
import integritas.plugin.api.NavigationEntry;
import integritas.plugin.api.PluginApplication;
import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.check.CheckPages;
import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.desk.Desk;
import integritas.plugins.gratification.report.Clocks;
import integritas.plugins.gratification.report.Reporting;
import integritas.plugins.gratification.report.Reports;
import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.rule.yaml.RuleFiles;
import integritas.plugins.gratification.statistics.Oversight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pf4j.Extension;

/** What the plugin offers. */
@Extension
public final class GratificationApplication implements PluginApplication {

    private final PluginHost host;
    private final SelfCheck check;
    private final Reporting reporting;
    private final Desk desk;
    private final Oversight oversight;

    public GratificationApplication(PluginHost host) {
        this.host = host;
        RuleSets rules = RuleFiles.read();
        this.check = new SelfCheck(host, rules);
        Clocks clocks = new RuleClocks(check);
        this.reporting = new Reporting(host, clocks);
        this.desk = new Desk(host, rules, clocks);
        this.oversight = new Oversight(host, new Reports(host, clocks), desk::inCustody);
    }

    @Override
    public Optional<Object> api() {
        return Optional.of(new GratificationApi(check, reporting, desk, oversight));
    }

    @Override
    public Optional<Object> pages() {
        return Optional.of(new GratificationPages(host, check, reporting, desk, oversight));
    }

    @Override
    public Optional<Object> publicPages() {
        return Optional.of(new CheckPages(host, check, ""));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry("/reports", "title", Set.of()),
                new NavigationEntry("/desk", "desk.title", Set.of("case-handler")),
                new NavigationEntry(
                        "/statistics",
                        "statistics.navigation",
                        Set.of("tenant-admin", "case-handler", "internal-assessor")),
                new NavigationEntry("/statistics/nil", "statistics.nil.navigation", Set.of("unit-user")));
    }

    @Override
    public List<Job> jobs() {
        return desk.jobs();
    }
}
