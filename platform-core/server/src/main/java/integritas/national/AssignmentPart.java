package integritas.national;

import java.util.List;

/**
 * A part of the assignments that were looked for.
 *
 * @param assignments those of this part
 * @param total how many there are in all
 */
public record AssignmentPart(List<Assignment> assignments, int total) {}
