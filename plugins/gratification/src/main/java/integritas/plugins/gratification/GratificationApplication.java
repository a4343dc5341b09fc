package integritas.plugins.gratification;

import integritas.plugin.api.NavigationEntry;
import integritas.plugin.api.PluginApplication;
import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.check.CheckPages;
import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.report.Clocks;
import integritas.plugins.gratification.report.Reporting;
import integritas.plugins.gratification.report.Reports;
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
    private final Oversight oversight;

    public GratificationApplication(PluginHost host) {
        this.host = host;
        this.check = new SelfCheck(host, RuleFiles.read());
        Clocks clocks = new RuleClocks(check);
        this.reporting = new Reporting(host, clocks);
        this.oversight = new Oversight(host, new Reports(host, clocks), Optional::empty);
    }

    @Override
    public Optional<Object> api() {
        return Optional.of(new GratificationApi(check, reporting, oversight));
    }

    @Override
    public Optional<Object> pages() {
        return Optional.of(new GratificationPages(host, check, reporting, oversight));
    }

    @Override
    public Optional<Object> publicPages() {
        return Optional.of(new CheckPages(host, check, ""));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry("/reports", "title", Set.of()),
                new NavigationEntry(
                        "/statistics",
                        "statistics.navigation",
                        Set.of("tenant-admin", "case-handler", "internal-assessor")),
                new NavigationEntry("/statistics/nil", "statistics.nil.navigation", Set.of("unit-user")));
    }
}
