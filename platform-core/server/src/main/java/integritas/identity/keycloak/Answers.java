package integritas.identity.keycloak;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import org.keycloak.admin.client.CreatedResponseUtil;

/** What becomes of answers that the admin client hands over as they came. */
final class Answers {

    private Answers() {}

    /** Returns the key of what was created. */
    static String created(Response answer) {
        try (answer) {
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    /** Makes sure that it worked. */
    static void done(Response answer) {
        try (answer) {
            if (answer.getStatusInfo().getFamily() != Family.SUCCESSFUL) {
                throw new WebApplicationException(answer);
            }
        }
    }
}
