/** Checks tenants as code before they are merged: each file against its schema, and all of them against each other. */
@NullMarked
package integritas.tenantconfig;

import org.jspecify.annotations.NullMarked;
