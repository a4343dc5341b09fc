package integritas.audit;

import java.util.UUID;

/**
 * Something was changed and must be remembered.
 *
 * @param action what was done, stable and dotted, such as {@code answer.saved}
 * @param subject key of what it was done to
 * @param detail the part of the subject that changed, such as a question's code; may be empty
 * @param before what it was, as JSON; empty if there was nothing
 * @param after what it is now, as JSON; empty if it is gone
 */
public record Audited(String action, UUID subject, String detail, String before, String after) {}
