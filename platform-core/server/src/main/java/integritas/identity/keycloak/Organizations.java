package integritas.identity.keycloak;

import integritas.identity.Organization;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** The organizations of a realm. */
record Organizations(OrganizationsResource resource) {

    private static final int AT_ONCE = 200;

    /** Returns the key of an organization; the name says where to look first. */
    Optional<String> idOf(String alias, String name) {
        return find(alias, name).map(OrganizationRepresentation::getId);
    }

    /** Makes sure that the organization is there, and returns its key. */
    String ensure(Organization wanted) {
        Optional<OrganizationRepresentation> known = find(wanted.alias(), wanted.name());
        if (known.isEmpty()) {
            OrganizationRepresentation created = new OrganizationRepresentation();
            created.setAlias(wanted.alias());
            created.setEnabled(true);
            describe(created, wanted);
            return Answers.created(resource.create(created));
        }
        String id = known.get().getId();
        if (differs(known.get(), wanted)) {
            OrganizationRepresentation whole = resource.get(id).toRepresentation();
            describe(whole, wanted);
            Answers.done(resource.get(id).update(whole));
        }
        return id;
    }

    /** Keycloak searches by name, not by alias; so one that was renamed is looked for among all. */
    private Optional<OrganizationRepresentation> find(String alias, String name) {
        return withAlias(alias, resource.search(name, true, 0, 1))
                .or(() -> Stream.iterate(0, first -> first + AT_ONCE)
                        .map(first -> resource.list(first, AT_ONCE))
                        .takeWhile(page -> !page.isEmpty())
                        .flatMap(page -> withAlias(alias, page).stream())
                        .findFirst());
    }

    private static Optional<OrganizationRepresentation> withAlias(String alias, List<OrganizationRepresentation> page) {
        return page.stream()
                .filter(organization -> organization.getAlias().equals(alias))
                .findFirst();
    }

    private static boolean differs(OrganizationRepresentation known, Organization wanted) {
        return !known.getName().equals(wanted.name()) || !domains(known).containsAll(wanted.domains());
    }

    private static void describe(OrganizationRepresentation organization, Organization wanted) {
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
