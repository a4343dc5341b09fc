/** Where the time comes from, so that a test can set it. */
@NullMarked
package integritas.time;

import org.jspecify.annotations.NullMarked;
