package integritas.identity.keycloak;

import integritas.identity.DirectoryUnavailableException;
import integritas.identity.PeopleDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The agencies of a person in a browser. The token names the one that was chosen at the sign-in and no other, so the
 * directory is asked, once for each session.
 */
@ApplicationScoped
class Memberships {

    private static final Logger LOG = Logger.getLogger(Memberships.class.getName());
    private static final String ATTRIBUTE = "integritas.memberships";

    @Inject
    PeopleDirectory directory;

    /** Returns the aliases; those in the token where the directory does not answer. */
    List<String> of(HttpServletRequest request, TokenClaims claims) {
        HttpSession session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof String known) {
            return known.isEmpty() ? List.of() : List.of(known.split(","));
        }
        List<String> aliases = ask(claims);
        session.setAttribute(ATTRIBUTE, String.join(",", aliases));
        return aliases;
    }

    private List<String> ask(TokenClaims claims) {
        UUID person = claims.subject();
        try {
            return directory.organizationsOf(person);
        } catch (DirectoryUnavailableException | IllegalStateException away) {
            LOG.log(Level.WARNING, "the agencies of {0} are not known in this session: {1}", new Object[] {
                person, away.getMessage()
            });
            return claims.organizations();
        }
    }
}
