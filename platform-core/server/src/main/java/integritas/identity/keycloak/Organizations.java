package integritas.identity.keycloak;

import integritas.identity.Organization;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** The organizations of a realm. */
record Organizations(OrganizationsResource resource) {

    private static final int CONFLICT = 409;

    /** Makes sure that the organization is there, and returns its key. */
    String ensure(Organization wanted) {
        try {
            return create(wanted);
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != CONFLICT) {
                throw e;
            }
            // there already, unless another organization has its name or a domain of it
            return describe(find(wanted.alias()).orElseThrow(() -> e), wanted);
        }
    }

    private String create(Organization wanted) {
        OrganizationRepresentation created = new OrganizationRepresentation();
        created.setAlias(wanted.alias());
        created.setEnabled(true);
        fill(created, wanted);
        return Answers.created(resource.create(created));
    }

    private String describe(OrganizationRepresentation known, Organization wanted) {
        if (differs(known, wanted)) {
            OrganizationRepresentation whole = resource.get(known.getId()).toRepresentation();
            fill(whole, wanted);
            Answers.done(resource.get(known.getId()).update(whole));
        }
        return known.getId();
    }

    /** Keycloak takes the alias for an attribute when it searches; that is one call, however many there are. */
    private Optional<OrganizationRepresentation> find(String alias) {
        return resource.searchByAttribute("alias:" + alias).stream()
                .filter(organization -> organization.getAlias().equals(alias))
                .findFirst();
    }

    private static boolean differs(OrganizationRepresentation known, Organization wanted) {
        return !known.getName().equals(wanted.name()) || !domains(known).containsAll(wanted.domains());
    }

    private static void fill(OrganizationRepresentation organization, Organization wanted) {
        organization.setName(wanted.name());
        Set<String> missing = new HashSet<>(wanted.domains());
        missing.removeAll(domains(organization));
        missing.stream().map(OrganizationDomainRepresentation::new).forEach(organization::addDomain);
    }

    private static Set<String> domains(OrganizationRepresentation organization) {
        Set<OrganizationDomainRepresentation> domains = organization.getDomains();
        return domains == null
                ? Set.of()
                : domains.stream()
                        .map(OrganizationDomainRepresentation::getName)
                        .collect(Collectors.toSet());
    }
}
