/**
 * The operators' command {@code infra/tenants}: sends descriptions of tenants to a running platform, which does the work,
 * and says what became of them. Knows the platform's API and nothing else of it.
 */
@NullMarked
package integritas.operator;

import org.jspecify.annotations.NullMarked;
