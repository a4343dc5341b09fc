package integritas.plugin.testkit;

/**
 * Something that a verification found.
 *
 * @param code stable, lower case with hyphens
 * @param weight what follows from it
 * @param detail what exactly: a file, a class, a table, what was thrown; may be empty
 */
public record Remark(String code, Weight weight, String detail) {

    /** What follows from a remark. */
    public enum Weight {
        /** The platform refuses the jar, or it breaks a promise that other tenants rely on. */
        REFUSED,
        /** It works, and costs something later. */
        WARNING,
        /** It could not be tried here. */
        NOTE
    }

    /** Returns a sentence that says what to do about it, in English. */
    public String advice() {
        return Advice.on(code);
    }
}
