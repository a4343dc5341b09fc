/**
 * What management is told: figures in KPK's classes, the semester's report, and the pages for nil reports and the control
 * unit's activities. Counts only: nothing here names whoever reported or gave.
 */
@NullMarked
package integritas.plugins.gratification.statistics;

import org.jspecify.annotations.NullMarked;
