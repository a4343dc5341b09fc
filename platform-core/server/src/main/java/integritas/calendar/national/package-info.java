/** The country's days off, year by year: what came with the software, and what central administrators published since. */
@NullMarked
package integritas.calendar.national;

import org.jspecify.annotations.NullMarked;
