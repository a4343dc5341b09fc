package integritas.web;

import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a JSON object that was sent, and remembers everything that is wrong with them, so that the
 * sender learns of all faults at once.
 */
public final class Body {

    private static final UUID NONE = new UUID(0, 0);

    private final JsonObject sent;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param sent what was sent; null when the request had no body
     * @throws ProblemException MALFORMED_REQUEST if it is no JSON object
     */
    public Body(@Nullable JsonValue sent) {
        if (!(sent instanceof JsonObject object)) {
            throw new ProblemException(Problem.MALFORMED_REQUEST, "a JSON object was expected");
        }
        this.sent = object;
    }

    /** Returns a text that must be there. */
    public String text(String name) {
        return optionalText(name).orElseGet(() -> fault(name, "missing", ""));
    }

    public Optional<String> optionalText(String name) {
        JsonValue value = sent.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        return value.equals(JsonValue.NULL) ? Optional.empty() : Optional.of(fault(name, "text-expected", ""));
    }

    /** Returns a key that must be there. */
    public UUID id(String name) {
        return optionalId(name).orElseGet(() -> fault(name, "missing", NONE));
    }

    public Optional<UUID> optionalId(String name) {
        return optionalText(name).filter(text -> !text.isEmpty()).map(text -> id(name, text));
    }

    /** Returns an object that must be there. */
    public JsonObject object(String name) {
        return sent.get(name) instanceof JsonObject object
                ? object
                : fault(name, "object-expected", JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Returns a whole number that must be there, and fit. */
    public int whole(String name) {
        if (!(sent.get(name) instanceof JsonNumber number && number.isIntegral())) {
            return fault(name, sent.containsKey(name) ? "whole-number-expected" : "missing", 0);
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException tooLarge) {
            return fault(name, "number-out-of-bounds", 0);
        }
    }

    /** Returns a member as it was sent, null included; empty if it is not there. */
    public Optional<JsonValue> member(String name) {
        return Optional.ofNullable(sent.get(name));
    }

    /** Remembers a fault that only the caller can see. */
    public void refuse(String name, String code) {
        faults.add(new Fault(name, code));
    }

    /**
     * Ends the reading.
     *
     * @throws ProblemException INPUT_NOT_ACCEPTED with every fault met, if any
     */
    public void requireSound() {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.INPUT_NOT_ACCEPTED, "members not accepted", faults);
        }
    }

    private UUID id(String name, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return fault(name, "id-malformed", NONE);
        }
    }

    private <T> T fault(String name, String code, T instead) {
        faults.add(new Fault(name, code));
        return instead;
    }
}
