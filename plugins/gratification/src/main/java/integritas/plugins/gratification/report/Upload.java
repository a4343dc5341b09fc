package integritas.plugins.gratification.report;

import integritas.plugin.api.Refusal;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that came from the page, with what it proves.
 *
 * @param about key of the gift it shows, or the code of what it proves
 */
record Upload(String about, List<EntityPart> files) {

    private static final int LONGEST = 100;

    static Upload of(List<EntityPart> parts) throws IOException {
        String about = "";
        for (EntityPart part : parts) {
            if (part.getName().equals("about")) {
                about = new String(part.getContent().readNBytes(LONGEST), StandardCharsets.UTF_8);
            }
        }
        return new Upload(
                about,
                parts.stream()
                        .filter(part -> part.getName().equals("file"))
                        .filter(part -> part.getFileName()
                                .filter(name -> !name.isBlank())
                                .isPresent())
                        .toList());
    }

    /** @throws Refusal INPUT_NOT_ACCEPTED if there is none, or one is not taken; those before it stay */
    void into(Drafts drafts, UUID draft) throws IOException {
        if (files.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INPUT_NOT_ACCEPTED,
                    "no file",
                    List.of(FormFault.of("file", "file-missing").toFault()));
        }
        for (EntityPart part : files) {
            try (InputStream content = part.getContent()) {
                drafts.attach(draft, proof(), gift(), part.getFileName().orElse(""), content);
            }
        }
    }

    private Proof proof() {
        return gift().isPresent() ? Proof.PHOTO : Choices.of(Proof.class, about).orElse(Proof.OTHER);
    }

    private Optional<UUID> gift() {
        try {
            return Optional.of(UUID.fromString(about));
        } catch (IllegalArgumentException code) {
            return Optional.empty();
        }
    }
}
