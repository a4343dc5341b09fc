@NullMarked
package integritas.calendar.national;

import org.jspecify.annotations.NullMarked;
