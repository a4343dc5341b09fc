package integritas.plugins.outreach;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The log for everybody, below {@code /public/{tenant}/outreach}, where the tenant wants that. */
@Produces(MediaType.TEXT_HTML)
public class OutreachPublicPages {

    private final PluginHost host;
    private final Outreach outreach;

    OutreachPublicPages(PluginHost host, Outreach outreach) {
        this.host = host;
        this.outreach = outreach;
    }

    @GET
    public Response list() {
        if (!outreach.isPublic()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "the tenant does not show its log");
        }
        return host.pages().page("public.title", "public", outreach.events());
    }
}
