package integritas.tenant;

import java.util.List;

/**
 * What has to be known of an agency to register it as a tenant; the fields are those of {@link Tenant}.
 *
 * @param code its official code, such as the Ministry of Home Affairs' {@code 99.71}; empty if it has none
 */
public record TenantDescription(String alias, String name, String kind, String code, String locale, String timeZone) {

    /** What a tenant can be. */
    public static final List<String> KINDS = List.of("ministry", "agency", "province", "regency", "city");

    /** The languages its people can start with. */
    public static final List<String> LOCALES = List.of("id", "en");

    /** The zones of Indonesia: WIB, WITA, WIT. */
    public static final List<String> TIME_ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
}
