package integritas.rubric.yaml;

import java.util.List;

/** Files that do not make a sound rubric. Names everything that is wrong with them. */
public final class InvalidRubricException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    InvalidRubricException(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    /** Returns what is wrong, each with file, line and place: {@code edition.yaml:41 A.I.1: …}; never empty. */
    public List<String> errors() {
        return errors;
    }
}
