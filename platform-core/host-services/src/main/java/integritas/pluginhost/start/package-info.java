/**
 * How a plugin is started: its class loader and the window in it, its schema and migrations, its persistence unit, its
 * extensions. The platform starts plugins by it, and so does the test kit when it verifies a jar.
 */
@NullMarked
package integritas.pluginhost.start;

import org.jspecify.annotations.NullMarked;
