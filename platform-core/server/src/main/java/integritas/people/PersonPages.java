package integritas.people;

import integritas.identity.CurrentCaller;
import integritas.identity.Roles;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.unit.UnitRole;
import integritas.unit.UnitTree;
import integritas.unit.Units;
import integritas.web.Page;
import integritas.web.Pages;
import integritas.web.Precondition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One person of the tenant: roles, assignments, access and its reasons, and the way out. */
@Path("people/{id: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.TENANT_ADMIN)
public class PersonPages {

    private static final Set<Problem> SAID_ON_THE_PAGE = Set.of(
            Problem.INPUT_NOT_ACCEPTED,
            Problem.LAST_ADMIN,
            Problem.STALE,
            Problem.INVITATION_ACCEPTED,
            Problem.INVITATION_TOO_SOON);

    @Inject
    People people;

    @Inject
    Administration administration;

    @Inject
    Invitations invitations;

    @Inject
    Units units;

    @Inject
    CurrentCaller caller;

    @Inject
    Pages pages;

    @PathParam("id")
    UUID id = new UUID(0, 0);

    @GET
    public Page one() {
        return pages.page("people/person", view());
    }

    /** All boxes are sent, so what others have changed meanwhile would be undone: the version that was seen comes along. */
    @POST
    @Path("roles")
    public Response roles(
            @FormParam("role") List<String> roles, @FormParam("version") @DefaultValue("0") long version) {
        return change(
                Optional.of(Precondition.seen(version)),
                PersonChange.to(Optional.of(new HashSet<>(roles)), Optional.empty()));
    }

    @POST
    @Path("assignments")
    public Response assign(
            @FormParam("unit") @DefaultValue("") String unit, @FormParam("unit-role") @DefaultValue("") String role) {
        return change(Optional.empty(), PersonChange.assigning(new UnitRole(InviteForm.key(unit), role)));
    }

    @POST
    @Path("assignments/remove")
    public Response release(
            @FormParam("unit") @DefaultValue("") String unit, @FormParam("unit-role") @DefaultValue("") String role) {
        return change(Optional.empty(), PersonChange.releasing(new UnitRole(InviteForm.key(unit), role)));
    }

    @GET
    @Path("remove")
    public Page confirmRemoval() {
        return pages.page("people/remove", view());
    }

    @POST
    @Path("remove")
    public Response remove() {
        administration.remove(id);
        return pages.goTo(id.equals(caller.get().id()) ? "/app/" : PeoplePages.LIST);
    }

    @POST
    @Path("invitation")
    public Response sendAgain() {
        return answer(() -> invitations.sendAgain(id));
    }

    private Response change(Optional<Precondition> seen, PersonChange change) {
        return answer(() -> administration.change(id, seen, change));
    }

    /** What is refused is said on the page itself. */
    private Response answer(Runnable wish) {
        try {
            wish.run();
            return pages.goTo(PeoplePages.LIST + "/" + id);
        } catch (ProblemException problem) {
            if (!SAID_ON_THE_PAGE.contains(problem.problem())) {
                throw problem;
            }
            return pages.page(problem.problem().status(), "people/person", view().refused(problem));
        }
    }

    private PersonView view() {
        Person person = people.one(id);
        return PersonView.of(person, invitations.pending(id), new UnitTree(units.visible("")), people.accessOf(person));
    }
}
