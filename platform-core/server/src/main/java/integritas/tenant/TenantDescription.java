package integritas.tenant;

/**
 * What has to be known of an agency to register it as a tenant; the fields are those of {@link Tenant}.
 *
 * @param code its official code, such as the Ministry of Home Affairs' {@code 99.71}; empty if it has none
 */
public record TenantDescription(String alias, String name, String kind, String code, String locale, String timeZone) {}
