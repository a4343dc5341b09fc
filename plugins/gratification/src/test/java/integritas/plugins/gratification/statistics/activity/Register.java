package integritas.plugins.gratification.statistics.activity;

import integritas.plugin.testkit.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Fills the control unit's register for tests of what rests on it. */
public final class Register {

    private final Activities activities;

    public Register(World world) {
        this.activities = new Activities(world.host());
    }

    public void campaign(String day, String topic) {
        activities.addCampaign(
                new Typed(Map.of(
                        "heldOn", day, "kind", "ASSEMBLY", "topic", topic, "reach", "40", "note", "Rahasia catatan")),
                Optional.of(new SentFile(
                        "Rahasia nama.txt", new ByteArrayInputStream("foto".getBytes(StandardCharsets.UTF_8)))));
    }

    public void foundation(FoundationKind kind, String number, String day) {
        activities.addFoundation(
                new Typed(Map.of("kind", kind.name(), "number", number, "decidedOn", day)),
                Optional.of(new SentFile(
                        "Rahasia nama.txt", new ByteArrayInputStream("SK".getBytes(StandardCharsets.UTF_8)))));
    }
}
