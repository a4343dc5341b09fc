package integritas.workingdays;

import integritas.rubric.Text;
import java.time.LocalDate;

/**
 * A day that is off by decree.
 *
 * @param day which
 * @param kind what the decree makes of it
 * @param name what is celebrated, in {@code id} and {@code en}
 */
public record Holiday(LocalDate day, DayKind kind, Text name) {}
