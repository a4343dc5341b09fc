/**
 * Working days of Indonesia's civil service: which days of a year are off by decree, what a tenant adds, and counting.
 *
 * <p>The days of each year are data ({@code years/<year>.yaml}), with the number and source of the decree. A year without a
 * decree is provisional: it has its weekends and the holidays that fall on the same date each year, and will get more.
 */
@NullMarked
package integritas.workingdays;

import org.jspecify.annotations.NullMarked;
