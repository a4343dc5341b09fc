/** The rubric editions that can be used, as plugins offer them, and their description over HTTP. */
@NullMarked
package integritas.rubrics;

import org.jspecify.annotations.NullMarked;
