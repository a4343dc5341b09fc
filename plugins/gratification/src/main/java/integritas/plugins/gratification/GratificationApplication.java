package integritas.plugins.gratification;

import integritas.plugin.api.PluginApplication;
import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.check.CheckApi;
import integritas.plugins.gratification.check.CheckPages;
import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.rule.yaml.RuleFiles;
import java.util.Optional;
import org.pf4j.Extension;

/** What the plugin offers. */
@Extension
public final class GratificationApplication implements PluginApplication {

    private final PluginHost host;
    private final SelfCheck check;

    public GratificationApplication(PluginHost host) {
        this.host = host;
        this.check = new SelfCheck(host, RuleFiles.read());
    }

    @Override
    public Optional<Object> api() {
        return Optional.of(new CheckApi(check));
    }

    @Override
    public Optional<Object> pages() {
        return Optional.of(new SignedInPages(host, check));
    }

    @Override
    public Optional<Object> publicPages() {
        return Optional.of(new CheckPages(host, check, ""));
    }
}
