package integritas.identity;

import java.util.List;

/**
 * A tenant as the identity provider knows it.
 *
 * @param alias the tenant's alias, which tokens carry
 * @param name the name people read when they sign in
 * @param domains mail domains of the agency; may be none
 */
public record Organization(String alias, String name, List<String> domains) {

    public Organization {
        domains = List.copyOf(domains);
    }
}
