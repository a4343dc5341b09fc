/** What JMH runs: the way into a plugin beside a direct call. Apart, as JMH adds classes of its own to the package. */
@NullMarked
package integritas.bench.plugin;

import org.jspecify.annotations.NullMarked;
