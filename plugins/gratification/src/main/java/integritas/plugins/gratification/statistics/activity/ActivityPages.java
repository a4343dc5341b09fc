package integritas.plugins.gratification.statistics.activity;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.Years;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The pages of the control unit's register. */
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"tenant-admin", "case-handler"})
public class ActivityPages {

    private static final String HOME = "/statistics/activities";

    private final PluginHost host;
    private final Activities activities;

    public ActivityPages(PluginHost host) {
        this.host = host;
        this.activities = new Activities(host);
    }

    @GET
    public Response list(@QueryParam("year") @DefaultValue("") String year) {
        return page(year, "", Map.of(), List.of());
    }

    @POST
    @Path("campaigns")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addCampaign(List<EntityPart> parts) {
        Typed typed = Typed.of(parts);
        return taken("campaign", typed, () -> {
            Campaign added = activities.addCampaign(typed, SentFile.of(parts));
            return HOME + "?year=" + added.heldOn().getYear();
        });
    }

    @POST
    @Path("foundations")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addFoundation(List<EntityPart> parts) {
        Typed typed = Typed.of(parts);
        return taken("foundation", typed, () -> {
            activities.addFoundation(typed, SentFile.of(parts));
            return HOME;
        });
    }

    @GET
    @Path("campaigns/{id}/file")
    public Response photo(@PathParam("id") UUID id) {
        return file(activities.campaign(id).photo());
    }

    @GET
    @Path("foundations/{id}/file")
    public Response document(@PathParam("id") UUID id) {
        return file(activities.foundation(id).file());
    }

    @GET
    @Path("campaigns/{id}/remove")
    public Response askForCampaign(@PathParam("id") UUID id) {
        Campaign campaign = activities.campaign(id);
        return ask(new Removal(
                HOME + "/campaigns/" + id + "/remove", "statistics.campaign." + campaign.kind(), campaign.topic()));
    }

    @POST
    @Path("campaigns/{id}/remove")
    public Response removeCampaign(@PathParam("id") UUID id) {
        activities.removeCampaign(id);
        return host.pages().goTo(HOME);
    }

    @GET
    @Path("foundations/{id}/remove")
    public Response askForFoundation(@PathParam("id") UUID id) {
        Foundation foundation = activities.foundation(id);
        return ask(new Removal(
                HOME + "/foundations/" + id + "/remove",
                "statistics.foundation." + foundation.kind(),
                foundation.number()));
    }

    @POST
    @Path("foundations/{id}/remove")
    public Response removeFoundation(@PathParam("id") UUID id) {
        activities.removeFoundation(id);
        return host.pages().goTo(HOME);
    }

    private Response taken(String form, Typed typed, Supplier<String> work) {
        try {
            return host.pages().goTo(work.get());
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INPUT_NOT_ACCEPTED) {
                throw refusal;
            }
            return page("", form, typed.fields(), refusal.faults());
        }
    }

    private Response page(String typedYear, String form, Map<String, String> typed, List<Fault> faults) {
        Years years = Years.of(typedYear, activities.today().getYear());
        return host.pages()
                .page(
                        "statistics.activities.title",
                        "statistics/activities",
                        new ActivitiesView(
                                years.chosen(),
                                years.all(),
                                activities.campaigns(years.chosen()),
                                activities.foundations(activities.today()),
                                form,
                                typed,
                                faults));
    }

    private Response ask(Removal removal) {
        return host.pages().page("statistics.remove.title", "statistics/remove", removal);
    }

    private Response file(KeptProof proof) {
        if (!proof.isThere()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "no file");
        }
        return host.pages().download(proof.id());
    }
}
