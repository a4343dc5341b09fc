/**
 * Files that plugins make to be printed or calculated with. The same input gives the same bytes, so no document knows when
 * it was made. Nothing here is loaded before the first document is asked for.
 */
@NullMarked
package integritas.documents;

import org.jspecify.annotations.NullMarked;
