/** The keys of tenants as the server keeps them: wrapped by the deployment's master key, one set for each tenant. */
@NullMarked
package integritas.keys;

import org.jspecify.annotations.NullMarked;
