package integritas.audit;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.TreeSet;

/**
 * What something was, or is now, as an {@link Audited} event carries it: a JSON object of names and values, or where there is
 * but one list of values, that list.
 */
public final class Trace {

    /** Looked up once: {@code Json} asks the class path anew on each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonObjectBuilder members = JSON.createObjectBuilder();

    private Trace() {}

    /** Begins with one part; its wording on pages is {@code audit.field.<name>} in the message bundles. */
    public static Trace of(String name, String value) {
        return new Trace().and(name, value);
    }

    public static Trace of(String name, long value) {
        return new Trace().and(name, value);
    }

    /** Returns the JSON text of values whose order means nothing; the same values give the same text. */
    public static String list(Collection<String> values) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        new TreeSet<>(values).forEach(array::add);
        return array.build().toString();
    }

    public Trace and(String name, String value) {
        members.add(name, value);
        return this;
    }

    public Trace and(String name, long value) {
        members.add(name, value);
        return this;
    }

    /** Returns the JSON text. */
    public String json() {
        return members.build().toString();
    }
}
