package integritas.plugins.outreach;

import integritas.plugin.api.Job;
import integritas.plugin.api.NavigationEntry;
import integritas.plugin.api.PluginApplication;
import integritas.plugin.api.PluginHost;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pf4j.Extension;

/** What the plugin offers. */
@Extension
public final class OutreachApplication implements PluginApplication {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final PluginHost host;
    private final Outreach outreach;

    public OutreachApplication(PluginHost host) {
        this.host = host;
        this.outreach = new Outreach(host);
    }

    @Override
    public Optional<Object> api() {
        return Optional.of(new OutreachApi(host, outreach));
    }

    @Override
    public Optional<Object> pages() {
        return Optional.of(new OutreachPages(host, outreach));
    }

    @Override
    public Optional<Object> publicPages() {
        return Optional.of(new OutreachPublicPages(host, outreach));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry("/", "title", Set.of()));
    }

    @Override
    public List<Job> jobs() {
        return List.of(new Job("expire", A_DAY, run -> outreach.expire()));
    }
}
