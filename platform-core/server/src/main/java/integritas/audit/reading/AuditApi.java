package integritas.audit.reading;

import integritas.audit.reading.EntryStore.Order;
import integritas.identity.Roles;
import integritas.tenant.CurrentTenant;
import integritas.web.Languages;
import integritas.web.Listing;
import integritas.web.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.Map;

/** The audit log of the caller's tenant. */
@Path("audit")
@RequestScoped
@RolesAllowed(Roles.TENANT_ADMIN)
public class AuditApi {

    private static final Map<String, Order> ORDERS =
            Map.of("", Order.NEWEST_FIRST, "-at", Order.NEWEST_FIRST, "at", Order.OLDEST_FIRST);

    @Inject
    AuditEntries entries;

    @Inject
    JsonLines lines;

    @Inject
    CurrentTenant tenant;

    @GET
    @Path("entries")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject list(@BeanParam Listing listing, @BeanParam EntryParams wanted) {
        AuditEntries.Part part = entries.part(
                wanted.filter(ZoneId.of(tenant.get().timeZone())),
                listing.oneOf(ORDERS),
                listing.number() * listing.size(),
                listing.size());
        return listing.part(part.entries(), part.total(), EntryJson::of);
    }

    @GET
    @Path("entries.jsonl")
    @Produces(JsonLines.TYPE)
    public Response export(@BeanParam EntryParams wanted) {
        return lines.of(wanted);
    }

    @GET
    @Path("verification")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject verify(@Context HttpServletRequest request) {
        return VerificationJson.of(entries.verify(), new Messages(Languages.of(request, Languages.INDONESIAN)));
    }
}
