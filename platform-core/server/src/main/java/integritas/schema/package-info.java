/** Brings the database up to this version's schema before anything else starts. */
@NullMarked
package integritas.schema;

import org.jspecify.annotations.NullMarked;
