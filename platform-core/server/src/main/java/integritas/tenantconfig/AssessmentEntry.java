package integritas.tenantconfig;

import java.util.OptionalInt;

/**
 * An assessment that must be open.
 *
 * @param unit code of the unit
 * @param rubric code of the rubric
 * @param edition its edition
 * @param period the calendar year it is about; empty for the year in which the platform starts
 * @param target code of the award aimed at
 */
record AssessmentEntry(String unit, String rubric, String edition, OptionalInt period, String target) {}
