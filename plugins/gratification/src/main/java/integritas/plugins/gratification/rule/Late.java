package integritas.plugins.gratification.rule;

import integritas.rubric.Text;

/**
 * What becomes of a report that comes late.
 *
 * @param clock code of the clock that it has missed
 * @param clause where it stands
 * @param because what follows; {@code {days}} stands for the clock's days
 */
public record Late(String clock, Text clause, Text because) {}
