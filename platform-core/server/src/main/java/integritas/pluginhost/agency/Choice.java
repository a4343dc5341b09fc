package integritas.pluginhost.agency;

import integritas.plugin.api.Permission;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a tenant decided about a plugin.
 *
 * @param plugin its id
 * @param on whether it is to be on
 * @param consented what it may do, as was read and agreed to
 * @param settings how it is set, JSON; {@code {}} for the defaults
 * @param version grows with each change; 0 where nothing was decided
 * @param at when; the beginning of time where nothing was decided
 * @param by who
 */
public record Choice(
        String plugin, boolean on, Set<Permission> consented, String settings, long version, Instant at, String by) {

    public Choice {
        consented = Set.copyOf(consented);
    }

    static Choice none(String plugin, boolean on) {
        return new Choice(plugin, on, Set.of(), "{}", 0, Instant.EPOCH, "");
    }

    /** Tells whether everything that is asked for was agreed to. */
    boolean consentsTo(Set<Permission> asked) {
        return consented.containsAll(asked);
    }

    String codes() {
        return consented.stream().map(Permission::code).sorted().collect(Collectors.joining(","));
    }
}
