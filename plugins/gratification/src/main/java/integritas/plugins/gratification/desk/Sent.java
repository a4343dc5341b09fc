package integritas.plugins.gratification.desk;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as it arrived.
 *
 * @param texts by name of the field
 * @param file the file that came with it; empty if none was chosen
 */
record Sent(Map<String, String> texts, Optional<Upload> file) {

    private static final int LONGEST = 20_000;

    static Sent of(MultivaluedMap<String, String> fields) {
        Map<String, String> texts = new HashMap<>();
        fields.forEach((name, values) -> texts.put(name, values.get(0)));
        return new Sent(texts, Optional.empty());
    }

    static Sent of(List<EntityPart> parts) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Optional<Upload> file = Optional.empty();
        for (EntityPart part : parts) {
            Optional<String> name = part.getFileName();
            if (name.isEmpty()) {
                byte[] text = part.getContent().readNBytes(LONGEST);
                texts.put(part.getName(), new String(text, StandardCharsets.UTF_8));
            } else if (!name.get().isBlank()) {
                file = Optional.of(new Upload(name.get(), part.getContent()));
            }
        }
        return new Sent(texts, file);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Returns a count or version; -1, which fits nothing, where it is none. */
    long number(String name) {
        return text(name).matches("\\d{1,18}") ? Long.parseLong(text(name)) : -1;
    }
}
