package integritas.plugins.gratification.statistics.nil;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.Refusal.Fault;
import integritas.plugin.api.WorkUnit;
import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.Years;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The pages of nil reports: all units for those who oversee them, own ones for those who answer for them. */
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"tenant-admin", "case-handler", "unit-user"})
public class NilPages {

    private final PluginHost host;
    private final NilReports nilReports;

    public NilPages(PluginHost host) {
        this.host = host;
        this.nilReports = new NilReports(host);
    }

    @GET
    public Response list(@QueryParam("year") @DefaultValue("") String typed) {
        LocalDate today =
                LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
        Years years = Years.of(typed, today.getYear());
        NilYear year = nilReports.visible(years.chosen());
        return host.pages()
                .page(
                        "statistics.nil.title",
                        "statistics/nil",
                        new NilView(year, years.all(), nilReports.isOverseer()));
    }

    @GET
    @Path("{unit}/{period}")
    @RolesAllowed("unit-user")
    public Response ask(@PathParam("unit") UUID unit, @PathParam("period") String period) {
        return ask(unit, period, List.of());
    }

    @POST
    @Path("{unit}/{period}")
    @RolesAllowed("unit-user")
    public Response declare(
            @PathParam("unit") UUID unit,
            @PathParam("period") String period,
            @FormParam("confirmed") @DefaultValue("") String confirmed) {
        if (confirmed.isEmpty()) {
            return ask(
                    unit,
                    period,
                    List.of(new Fault(
                            "confirmed", "confirmation-missing", Wording.of("statistics.fault.confirmation-missing"))));
        }
        try {
            NilPeriod declared = nilReports.declare(unit, period);
            return host.pages().goTo("/statistics/nil?year=" + declared.year());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INPUT_NOT_ACCEPTED) {
                throw refusal;
            }
            return ask(unit, period, refusal.faults());
        }
    }

    private Response ask(UUID id, String period, List<Fault> faults) {
        NilYear.Cell cell = nilReports.find(id, period);
        WorkUnit unit = host.units().find(id).orElseThrow();
        return host.pages().page("statistics.nil.ask", "statistics/declare", new NilQuestion(unit, cell, faults));
    }
}
