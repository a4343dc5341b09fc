package integritas.plugins.gratification.report;

import java.util.Arrays;
import java.util.Optional;

/** Reads what was chosen. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> Optional<E> of(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** @throws IllegalStateException if it was not looked at before */
    static <E extends Enum<E>> E sure(Class<E> kind, String name) {
        return of(kind, name).orElseThrow(() -> new IllegalStateException("no " + kind.getSimpleName()));
    }
}
