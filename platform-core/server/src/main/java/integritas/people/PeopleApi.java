package integritas.people;

import integritas.identity.Roles;
import integritas.web.Body;
import integritas.web.Listing;
import integritas.web.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the caller's tenant. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.TENANT_ADMIN)
public class PeopleApi {

    private static final Map<String, Comparator<Person>> COLUMNS = Map.of(
            "name",
            Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER),
            "email",
            Comparator.comparing(person -> person.member().email()));

    @Inject
    People people;

    @Inject
    Invitations invitations;

    @Inject
    Administration administration;

    @GET
    public JsonObject list(@BeanParam Listing listing, @QueryParam("role") @DefaultValue("") String role) {
        return listing.page(people.list(listing.text(), role), COLUMNS, PersonJson::line);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(@Nullable JsonValue sent, @Nullable @HeaderParam("Idempotency-Key") String key) {
        Body body = new Body(sent);
        Invitation invitation = new Invitation(
                body.text("name"), body.text("email"), RolesBody.roles(body), RolesBody.assignments(body));
        body.requireSound();
        UUID id = administration.invite(key, invitation);
        return whole(Response.created(URI.create("people/" + id)), id);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return whole(Response.ok(), id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") UUID id, @Nullable JsonValue sent, @Nullable @HeaderParam("If-Match") String seen) {
        people.one(id);
        Body body = new Body(sent);
        PersonChange change = PersonChange.to(
                body.member("roles").map(given -> RolesBody.roles(body)),
                body.member("assignments").map(given -> RolesBody.assignments(body)));
        body.requireSound();
        administration.change(id, Precondition.ifSent(seen), change);
        return whole(Response.ok(), id);
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        administration.remove(id);
    }

    @POST
    @Path("{id}/invitation")
    public Response sendAgain(@PathParam("id") UUID id) {
        invitations.sendAgain(id);
        return Response.accepted().build();
    }

    private Response whole(Response.ResponseBuilder answer, UUID id) {
        Person person = people.one(id);
        return answer.entity(PersonJson.whole(person, people.accessOf(person)).build())
                .header("ETag", Precondition.entityTag(person.version()))
                .build();
    }
}
