/**
 * Reports of gratification. What an employee writes is a {@link integritas.plugins.gratification.report.Form}, sealed in the
 * one table of {@link integritas.plugins.gratification.report.PrivateReport} until it is sent; what was sent to the control
 * unit is a {@link integritas.plugins.gratification.report.Report} with its givers, gifts, attachments, steps and deadlines.
 */
@NullMarked
package integritas.plugins.gratification.report;

import org.jspecify.annotations.NullMarked;
