package integritas.tenantconfig;

import integritas.identity.KnownOrganization;
import integritas.identity.PeopleDirectory;
import integritas.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what the directory of people holds of a tenant, and what its people are assigned to, as fields of a description. */
@ApplicationScoped
class DirectoryReading {

    @Inject
    PeopleDirectory directory;

    @Inject
    AssignmentRows assignments;

    /** Returns the fields that are there; asks for people only where the description names some. */
    Map<String, String> read(Tenant tenant, List<Member> described) {
        Map<String, String> fields = new HashMap<>();
        Optional<KnownOrganization> organization = directory.findOrganization(tenant.alias());
        fields.putAll(organization
                .map(DeclaredFields::of)
                .orElse(Map.of(DeclaredFields.ORGANIZATION_STATE, DeclaredFields.MISSING)));
        if (organization.isPresent() && !described.isEmpty()) {
            Map<UUID, Map<String, List<String>>> assigned = assignments.read(tenant);
            directory
                    .members(organization.get().id())
                    .forEach(person ->
                            fields.putAll(DeclaredFields.of(person, assigned.getOrDefault(person.id(), Map.of()))));
        }
        return fields;
    }
}
