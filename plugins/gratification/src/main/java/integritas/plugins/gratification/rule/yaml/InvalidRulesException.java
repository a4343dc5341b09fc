package integritas.plugins.gratification.rule.yaml;

import java.util.List;

/** Files that make no sound rule sets. Names everything that is wrong with them. */
public final class InvalidRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    InvalidRulesException(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    /** Returns what is wrong, each with file, line and key: {@code 2019-12.yaml:41 categories.l.limits: …}; never empty. */
    public List<String> errors() {
        return errors;
    }
}
