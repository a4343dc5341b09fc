/**
 * Tenants as code: reads the descriptions in the directory that the deployment names, and brings tenants, organizations,
 * people, units and assessments in line with them at every start.
 *
 * <p>What the files may say is told by the schema in {@code tenant-config/schema}; this package reads the same and says of
 * what it cannot use in which file and line it stands. It depends on the features it fills; none of them knows it.
 */
@NullMarked
package integritas.tenantconfig;

import org.jspecify.annotations.NullMarked;
