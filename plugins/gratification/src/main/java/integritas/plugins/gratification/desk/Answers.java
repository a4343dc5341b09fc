package integritas.plugins.gratification.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the control unit says to questions of the rules, in the address of the page: codes alone, and nothing of people. */
final class Answers {

    private static final int LONGEST = 40;

    private Answers() {}

    /** Reads {@code gift=<key>} and an option by code of each question. */
    static Map<UUID, Map<String, String>> of(MultivaluedMap<String, String> query) {
        Map<String, String> chosen = new HashMap<>();
        query.forEach((name, values) -> {
            if (!name.equals("gift") && values.get(0).length() <= LONGEST) {
                chosen.put(name, values.get(0));
            }
        });
        return key(query.getFirst("gift"))
                .map(gift -> Map.of(gift, Map.copyOf(chosen)))
                .orElse(Map.of());
    }

    private static Optional<UUID> key(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
