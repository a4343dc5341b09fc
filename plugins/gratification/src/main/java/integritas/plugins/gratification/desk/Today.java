package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import java.time.LocalDate;

/** The agency's day. */
final class Today {

    private Today() {}

    static LocalDate of(PluginHost host) {
        return LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
    }
}
