package integritas.plugins.gratification;

import integritas.plugin.api.Job;
import integritas.plugin.api.NavigationEntry;
import integritas.plugin.api.PluginApplication;
import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.check.CheckPages;
import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.desk.Desk;
import integritas.plugins.gratification.report.Reporting;
import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.rule.yaml.RuleFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pf4j.Extension;

/** What the plugin offers. */
@Extension
public final class GratificationApplication implements PluginApplication {

    private final PluginHost host;
    private final Reporting reporting;
    private final SelfCheck check;
    private final Desk desk;

    public GratificationApplication(PluginHost host) {
        RuleSets rules = RuleFiles.read();
        this.host = host;
        this.reporting = Reporting.of(host);
        this.check = new SelfCheck(host, rules);
        this.desk = Desk.of(host, rules);
    }

    @Override
    public Optional<Object> pages() {
        return Optional.of(new GratificationPages(host, reporting, check, desk));
    }

    @Override
    public Optional<Object> api() {
        return Optional.of(new GratificationApi(reporting, check, desk));
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
