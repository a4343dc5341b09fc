package integritas.worksheet;

import java.util.List;

/**
 * Why an answer was not saved, to be said at its field.
 *
 * @param note whether it was the note, and not the answer
 * @param faults codes of what is wrong; the wording is {@code fault.<code>}
 */
public record RefusedView(boolean note, List<String> faults) {}
