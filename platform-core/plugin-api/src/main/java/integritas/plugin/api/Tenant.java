package integritas.plugin.api;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * An agency on the platform.
 *
 * @param id key of all that belongs to it; stays for ever
 * @param alias its short name in addresses, such as {@code kota-contoh}
 * @param name the name people read
 * @param locale the language that its people and letters start with
 * @param zone where its clocks and its working days are
 * @since 1.0
 */
public record Tenant(UUID id, String alias, String name, Locale locale, ZoneId zone) {}
