package integritas.identity.keycloak;

import integritas.identity.Organization;
import jakarta.ws.rs.WebApplicationException;
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
    private static final int CONFLICT = 409;

    /** Returns the key of an organization; the name says where to look first. */
    Optional<String> idOf(String alias, String name) {
        return find(alias, name).map(OrganizationRepresentation::getId);
    }

    /** Makes sure that the organization is there, and returns its key. */
    String ensure(Organization wanted) {
        Optional<OrganizationRepresentation> known = find(wanted.alias(), wanted.name());
        if (known.isEmpty()) {
            return create(wanted);
        }
        String id = known.get().getId();
        if (differs(known.get(), wanted)) {
            OrganizationRepresentation whole = resource.get(id).toRepresentation();
            describe(whole, wanted);
            Answers.done(resource.get(id).update(whole));
        }
        return id;
    }

    /** Makes the organization, or returns empty if there is one with this alias. */
    Optional<String> add(Organization wanted) {
        try {
            return Optional.of(create(wanted));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == CONFLICT
                    && find(wanted.alias(), wanted.name()).isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Gives the organization this name and these domains only, and returns its key; makes it if there is none. */
    String describe(Organization wanted, String formerName) {
        Optional<OrganizationRepresentation> known = find(wanted.alias(), formerName);
        if (known.isEmpty()) {
            return create(wanted);
        }
        OrganizationRepresentation whole = resource.get(known.get().getId()).toRepresentation();
        domains(whole).stream()
                .filter(domain -> !wanted.domains().contains(domain))
                .map(OrganizationDomainRepresentation::new)
                .forEach(whole::removeDomain);
        describe(whole, wanted);
        Answers.done(resource.get(whole.getId()).update(whole));
        return whole.getId();
    }

    /** Lets tokens carry the organization, or not; one that is not there is in none anyway. */
    void enable(Organization wanted, boolean enabled) {
        find(wanted.alias(), wanted.name()).ifPresent(known -> {
            OrganizationRepresentation whole = resource.get(known.getId()).toRepresentation();
            whole.setEnabled(enabled);
            Answers.done(resource.get(known.getId()).update(whole));
        });
    }

    private String create(Organization wanted) {
        OrganizationRepresentation created = new OrganizationRepresentation();
        created.setAlias(wanted.alias());
        created.setEnabled(true);
        describe(created, wanted);
        return Answers.created(resource.create(created));
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
