package integritas.identity;

import integritas.identity.keycloak.SignOut;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The way out: of our session, and of the one at the identity provider. */
@Path("sign-out")
@RequestScoped
public class SignOutPages {

    @Inject
    SignOut signOut;

    @POST
    public Response leave() {
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", signOut.leave())
                .build();
    }
}
