package integritas.tenantconfig;

import java.util.OptionalInt;

/**
 * An assessment that a national assessor is assigned to.
 *
 * @param tenant alias of the tenant
 * @param unit code of the unit
 * @param rubric code of the rubric
 * @param period the calendar year it is about; empty for the year in which the platform starts
 */
record DutyEntry(String tenant, String unit, String rubric, OptionalInt period) {}
