package integritas.plugin.api;

import integritas.rubric.Text;
import java.util.List;

/**
 * The way for a plugin to say no to what a person sent: answered as problem document or page, in the reader's language.
 *
 * @since 1.0
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of no it is. More may come. */
    public enum Kind {
        /** There is nothing at this address, or nothing that this person may see: 404. */
        NOT_FOUND,
        /** The person may see it, and may not do this: 403. */
        NOT_ALLOWED,
        /** What was sent cannot be taken: 422, with the faults. */
        INPUT_NOT_ACCEPTED,
        /** Somebody else was faster: 412. */
        STALE,
        /** It exists already: 409. */
        ALREADY_EXISTS
    }

    /**
     * One thing wrong with what was sent.
     *
     * @param field name of the field
     * @param code stable code of the fault, lower case with hyphens
     * @param text what the person reads: what is wrong and what to do
     */
    public record Fault(String field, String code, Text text) {}

    private final Kind kind;
    private final transient List<Fault> faults;

    /**
     * @param kind what kind of no it is
     * @param message what the log is told; never personal data
     * @param faults all that is wrong, at once
     */
    public Refusal(Kind kind, String message, List<Fault> faults) {
        super(message);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** Says no without naming faults. */
    public Refusal(Kind kind, String message) {
        this(kind, message, List.of());
    }

    /** Returns what kind of no it is. */
    public Kind kind() {
        return kind;
    }

    /** Returns all that is wrong. */
    public List<Fault> faults() {
        return faults;
    }
}
