package integritas.plugins.gratification.desk;

import integritas.plugin.api.Person;
import integritas.plugin.api.PluginHost;
import java.time.Instant;

/**
 * By whom and when a record is made.
 *
 * @param by the person of the call
 * @param at the moment, by the platform's clock
 */
record Recorded(Person by, Instant at) {

    static Recorded now(PluginHost host) {
        return new Recorded(Handler.require(host), host.clock().instant());
    }
}
