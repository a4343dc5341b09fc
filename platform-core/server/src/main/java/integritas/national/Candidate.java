package integritas.national;

import java.util.List;

/**
 * An assessment of the entered tenant that assessors can be assigned to.
 *
 * @param work the assessment
 * @param assessors who is assigned to it, by name
 */
public record Candidate(Work work, List<Assessor> assessors) {}
