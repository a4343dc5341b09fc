package integritas.keys;

import integritas.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Gives the tenant that was entered a new key to seal with. What older keys have sealed stays as it is and is opened with them;
 * fingerprints have a key of their own, which stays.
 */
@ApplicationScoped
@Transactional
class KeyRotation {

    /** A tenant seals with a new key from now on. */
    static final String ROTATED = "key.rotated";

    @Inject
    KeyCabinet cabinet;

    @Inject
    Event<Audited> audit;

    @Inject
    Event<Rotated> rotations;

    /**
     * A tenant has another key to seal with.
     *
     * @param tenant whose
     * @param before id of the key that sealed before; empty if there was none
     * @param after id of the key that seals now
     */
    record Rotated(UUID tenant, String before, String after) {}

    Rotated rotate() {
        Rotated rotated = cabinet.replaceSealing();
        audit.fire(new Audited(ROTATED, rotated.tenant(), "", json(rotated.before()), json(rotated.after())));
        rotations.fire(rotated);
        return rotated;
    }

    private static String json(String id) {
        return id.isEmpty() ? "" : Json.createValue(id).toString();
    }
}
