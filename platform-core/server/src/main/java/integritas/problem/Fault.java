package integritas.problem;

/**
 * One thing wrong with a submission.
 *
 * @param field what is wrong: a question's code, or the name of a field
 * @param code stable code of the fault; its wording is {@code fault.<code>} in the message bundles
 */
public record Fault(String field, String code) {}
