/** What plugins propose beside the questions of an assessment, and what people accepted of it. */
@NullMarked
package integritas.proposal;

import org.jspecify.annotations.NullMarked;
