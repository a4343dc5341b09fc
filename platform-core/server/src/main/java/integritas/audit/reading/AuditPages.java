package integritas.audit.reading;

import integritas.identity.Roles;
import integritas.tenant.CurrentTenant;
import integritas.web.Page;
import integritas.web.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;

/** The audit log to look at. What is filtered and the page stand in the address, so that it can be sent on. */
@Path("audit")
@RequestScoped
@RolesAllowed(Roles.TENANT_ADMIN)
public class AuditPages {

    @Inject
    AuditBook book;

    @Inject
    JsonLines lines;

    @Inject
    CurrentTenant tenant;

    @Inject
    Pages pages;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page list(@BeanParam EntryParams wanted, @QueryParam("page") @DefaultValue("1") int number) {
        ZoneId zone = ZoneId.of(tenant.get().timeZone());
        return pages.page("audit/list", book.open(wanted, wanted.filter(zone), number));
    }

    @GET
    @Path("entries.jsonl")
    @Produces(JsonLines.TYPE)
    public Response export(@BeanParam EntryParams wanted) {
        return lines.of(wanted);
    }

    @POST
    @Path("verification")
    @Produces(MediaType.TEXT_HTML)
    public Response verify() {
        return pages.partOr("/app/audit", "audit/sealing", book.verified());
    }
}
