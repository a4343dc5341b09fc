/** What a node keeps in mind of the database for a while, and how it hears that others have changed it. */
@NullMarked
package integritas.memory;

import org.jspecify.annotations.NullMarked;
