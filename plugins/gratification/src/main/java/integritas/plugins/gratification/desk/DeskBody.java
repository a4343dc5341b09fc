package integritas.plugins.gratification.desk;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a program sends: texts by name, and a file as {@code {"name": …, "content": base64}}, 1.4 MB at most as the
 * platform takes bodies of 2 MB.
 */
record DeskBody(JsonObject sent) {

    private static final int NOT_SENT = -1;

    String text(String name) {
        return sent.get(name) instanceof JsonString text ? text.getString() : "";
    }

    StepForm step() {
        Map<String, String> typed = new HashMap<>();
        for (Input input : Input.values()) {
            typed.put(input.code(), text(input.code()));
        }
        return new StepForm(number("version"), typed, file("file"));
    }

    CustodyForm custody() {
        return new CustodyForm(
                text("act"),
                seen(number("seen")),
                text("day"),
                text("party"),
                text("whereabouts"),
                text("seal"),
                text("note"),
                file("photo"));
    }

    private static int seen(long number) {
        return number == (int) number ? (int) number : NOT_SENT;
    }

    /** A number that is not whole, or does not fit, is none that was seen. */
    private long number(String name) {
        try {
            return sent.get(name) instanceof JsonNumber number ? number.longValueExact() : NOT_SENT;
        } catch (ArithmeticException unfit) {
            return NOT_SENT;
        }
    }

    private Optional<Upload> file(String name) {
        if (!(sent.getOrDefault(name, JsonValue.NULL) instanceof JsonObject file)) {
            return Optional.empty();
        }
        DeskBody inside = new DeskBody(file);
        try {
            byte[] content = Base64.getDecoder().decode(inside.text("content"));
            return Optional.of(new Upload(inside.text("name"), new ByteArrayInputStream(content)));
        } catch (IllegalArgumentException malformed) {
            throw DeskFault.refusal(name, "file-not-base64");
        }
    }
}
