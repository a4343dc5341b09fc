package integritas.plugins.gratification.report;

import integritas.plugin.api.FileStore.StoredFile;
import integritas.plugin.api.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an attachment must be before it is taken. */
final class Attaching {

    private static final String FILE = "file";

    private Attaching() {}

    static void requireRoom(Form form, int most) {
        if (form.attachments().size() >= most) {
            throw refused("too-many-files", most);
        }
    }

    /** A photo shows one of the gifts. */
    static void requirePlace(Form form, Proof proof, Optional<UUID> gift) {
        boolean known = form.gifts().stream()
                .anyMatch(one -> gift.filter(one.id()::equals).isPresent());
        if (proof == Proof.PHOTO && !known || gift.isPresent() && !known) {
            throw refused("photo-of-what", "");
        }
    }

    static void requirePicture(Proof proof, StoredFile file) {
        if (proof == Proof.PHOTO && !file.mediaType().startsWith("image/")) {
            throw refused("photo-no-picture");
        }
    }

    private static Refusal refused(String code, Object... values) {
        return new Refusal(
                Refusal.Kind.INPUT_NOT_ACCEPTED,
                "attachment not taken: " + code,
                List.of(FormFault.of(FILE, code, values).toFault()));
    }
}
