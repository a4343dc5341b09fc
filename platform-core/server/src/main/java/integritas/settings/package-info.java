/** What an agency decides for itself: language, time zone, and who enters the results of surveys. */
@NullMarked
package integritas.settings;

import org.jspecify.annotations.NullMarked;
