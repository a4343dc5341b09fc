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
import integritas.plugins.gratification.rule.yaml.RuleFiles;
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

    public GratificationApplication(PluginHost host) {
        this.host = host;
        this.check = new SelfCheck(host, RuleFiles.read());
        Clocks clocks = new RuleClocks(check);
        this.reporting = new Reporting(host, clocks);
        this.desk = new Desk(host, check, clocks);
    }

    @Override
    public Optional<Object> api() {
        return Optional.of(new GratificationApi(check, reporting, desk));
    }

    @Override
    public Optional<Object> pages() {
        return Optional.of(new GratificationPages(host, check, reporting, desk));
    }

    @Override
    public Optional<Object> publicPages() {
        return Optional.of(new CheckPages(host, check, ""));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry("/reports", "title", Set.of()),
                new NavigationEntry("/desk", "desk.title", Set.of("case-handler")));
    }

    @Override
    public List<Job> jobs() {
        return desk.jobs();
    }
}
