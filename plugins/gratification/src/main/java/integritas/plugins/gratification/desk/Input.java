package integritas.plugins.gratification.desk;

/** What a step asks for besides a note. Worded as {@code desk.input.<code>}. */
public enum Input {
    /** Why; for reporter and control unit. */
    NOTE("note"),
    /** On which day. */
    DAY("day"),
    /** Number of what proves it. */
    NUMBER("number"),
    /** Who received it. */
    PARTY("party"),
    /** Whose it is. */
    OWNER("owner"),
    /** How it was handed over. */
    WAY("way"),
    /** What proves it. */
    FILE("file");

    private final String code;

    Input(String code) {
        this.code = code;
    }

    /** Returns the name of its field. */
    public String code() {
        return code;
    }
}
