package integritas.plugins.gratification;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.check.CheckPages;
import integritas.plugins.gratification.check.SelfCheck;
import jakarta.ws.rs.Path;

/** The pages for people who are signed in. */
public class SignedInPages {

    private final PluginHost host;
    private final SelfCheck check;

    SignedInPages(PluginHost host, SelfCheck check) {
        this.host = host;
        this.check = check;
    }

    @Path("check")
    public CheckPages check() {
        return new CheckPages(host, check, "/check");
    }
}
