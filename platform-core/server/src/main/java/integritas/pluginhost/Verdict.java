package integritas.pluginhost;

import java.time.Instant;

/**
 * A central administrator's word on a plugin.
 *
 * @param plugin its id
 * @param version its version then
 * @param sha256 hash of the very jar that was looked at
 * @param approved whether it may run, or is suspended
 * @param at when
 * @param by name of who decided
 * @param note why
 */
public record Verdict(
        String plugin, String version, String sha256, boolean approved, Instant at, String by, String note) {}
