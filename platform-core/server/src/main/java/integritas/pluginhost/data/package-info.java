/**
 * A plugin's tables: a schema and a database role of its own, migrations, the check that each table is walled off, and
 * the persistence unit of its entities.
 */
@NullMarked
package integritas.pluginhost.data;

import org.jspecify.annotations.NullMarked;
