package integritas.identity;

/**
 * An organization that the identity provider holds.
 *
 * @param id the provider's key of it
 * @param organization what is known of it
 * @param enabled whether tokens carry it, so that people can act for it
 */
public record KnownOrganization(String id, Organization organization, boolean enabled) {}
