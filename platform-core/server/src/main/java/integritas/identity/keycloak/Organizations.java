package integritas.identity.keycloak;

import integritas.identity.KnownOrganization;
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

    /** Returns the key of an organization. */
    Optional<String> idOf(String alias) {
        return find(alias).map(OrganizationRepresentation::getId);
    }

    /** Returns an organization as it is there. */
    Optional<KnownOrganization> read(String alias) {
        return find(alias)
                .map(known -> new KnownOrganization(
                        known.getId(),
                        new Organization(
                                alias,
                                known.getName(),
                                domains(known).stream().sorted().toList()),
                        known.isEnabled()));
    }

    /** Makes sure that the organization is there, and returns its key. */
    String ensure(Organization wanted) {
        return add(wanted).orElseGet(() -> complete(find(wanted.alias()).orElseThrow(), wanted));
    }

    /**
     * Makes the organization, or returns empty if there is one with this alias.
     *
     * @throws WebApplicationException if another organization has its name or a domain of it
     */
    Optional<String> add(Organization wanted) {
        try {
            return Optional.of(create(wanted));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == CONFLICT && find(wanted.alias()).isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Gives the organization this name and these domains only, and returns its key; makes it if there is none. */
    String describe(Organization wanted) {
        Optional<OrganizationRepresentation> known = find(wanted.alias());
        if (known.isEmpty()) {
            return create(wanted);
        }
        OrganizationRepresentation whole = resource.get(known.get().getId()).toRepresentation();
        domains(whole).stream()
                .filter(domain -> !wanted.domains().contains(domain))
                .map(OrganizationDomainRepresentation::new)
                .forEach(whole::removeDomain);
        fill(whole, wanted);
        Answers.done(resource.get(whole.getId()).update(whole));
        return whole.getId();
    }

    /** Lets tokens carry the organization, or not; one that is not there is in none anyway. */
    void enable(Organization wanted, boolean enabled) {
        find(wanted.alias()).ifPresent(known -> {
            OrganizationRepresentation whole = resource.get(known.getId()).toRepresentation();
            whole.setEnabled(enabled);
            Answers.done(resource.get(known.getId()).update(whole));
        });
    }

    private String create(Organization wanted) {
        OrganizationRepresentation created = new OrganizationRepresentation();
        created.setAlias(wanted.alias());
        created.setEnabled(true);
        fill(created, wanted);
        return Answers.created(resource.create(created));
    }

    private String complete(OrganizationRepresentation known, Organization wanted) {
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
