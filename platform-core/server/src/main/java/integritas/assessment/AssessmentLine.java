package integritas.assessment;

import integritas.unit.Unit;

/**
 * An assessment as a list shows it.
 *
 * @param assessment the assessment
 * @param unit its unit
 * @param summary its score in one line
 * @param mayAnswer whether the reader may change its answers
 */
public record AssessmentLine(Assessment assessment, Unit unit, Summary summary, boolean mayAnswer) {}
