package integritas.people;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.TreeSet;

/** How roles are written into the audit log. */
final class Trace {

    /** Looked up once: {@code Json} asks the class path anew on each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private Trace() {}

    /** Returns the roles as a JSON array, in the order of their names. */
    static String of(Collection<String> roles) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        new TreeSet<>(roles).forEach(array::add);
        return array.build().toString();
    }
}
