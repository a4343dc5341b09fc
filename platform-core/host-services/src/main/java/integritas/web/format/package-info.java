/** How numbers and times are written for people, in Bahasa Indonesia and in English. Pure functions, no request. */
@NullMarked
package integritas.web.format;

import org.jspecify.annotations.NullMarked;
