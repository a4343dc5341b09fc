package integritas.rubric;

/** Where the answer to a question comes from. */
public enum Source {
    /** The unit finds it out itself. */
    UNIT,
    /** A survey that others have held; who may enter its result is the agency's choice. */
    SURVEY
}
