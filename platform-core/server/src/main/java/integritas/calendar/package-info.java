/**
 * Which days are worked. {@code national} publishes what was decreed for the country, year by year; {@code agency} keeps how
 * each tenant's calendar differs, and is what all else asks. Counting itself is in {@code integritas.workingdays}.
 */
@NullMarked
package integritas.calendar;

import org.jspecify.annotations.NullMarked;
