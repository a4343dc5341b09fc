package integritas.identity;

/**
 * An organization that the identity provider holds.
 *
 * @param organization what is known of it
 * @param enabled whether tokens carry it, so that people can act for it
 */
public record KnownOrganization(Organization organization, boolean enabled) {}
