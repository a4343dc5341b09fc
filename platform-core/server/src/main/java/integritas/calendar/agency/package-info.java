/** How a tenant's calendar differs from the country's, and the calendar that comes of both. */
@NullMarked
package integritas.calendar.agency;

import org.jspecify.annotations.NullMarked;
