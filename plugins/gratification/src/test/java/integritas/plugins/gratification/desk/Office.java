package integritas.plugins.gratification.desk;

import integritas.plugin.testkit.World;
import integritas.plugins.gratification.report.FirstClocks;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.Sent;
import integritas.plugins.gratification.rule.yaml.RuleFiles;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A control unit in a world: its desk, the people of it, and steps with all they need. */
final class Office {

    static final Instant NOW = Instant.parse("2026-06-01T03:00:00Z");

    private final World world;
    private final Desk desk;

    Office(World world) {
        this.world = world;
        this.desk = new Desk(world.host(), RuleFiles.read(), new FirstClocks());
        world.at(NOW).units(Sent.LICENCES, Sent.HEALTH);
    }

    Desk desk() {
        return desk;
    }

    /** Goes on as the one who handles reports. */
    Office sit() {
        return sit("Wati");
    }

    Office sit(String name) {
        world.as(World.CITY, name, "case-handler");
        return this;
    }

    /** Takes steps one after another, each with all that it needs. */
    Report take(Report report, Action... actions) {
        Report now = report;
        for (Action action : actions) {
            now = desk.handling().take(report.id(), action, form(desk.dossier().one(report.id()), action));
        }
        return now;
    }

    static StepForm form(Report report, Action action) {
        return form(report, action, Map.of());
    }

    static StepForm form(Report report, Action action, Map<Input, String> other) {
        Map<String, String> typed = new java.util.HashMap<>(Map.of(
                Input.NOTE.code(), "Catatan",
                Input.DAY.code(), "2026-06-01",
                Input.NUMBER.code(), "KPK-77",
                Input.PARTY.code(), "Panti Asuhan Kasih",
                Input.OWNER.code(), "STATE",
                Input.WAY.code(), "OBJECT"));
        other.forEach((input, text) -> typed.put(input.code(), text));
        return new StepForm(
                report.version(),
                typed,
                action.needs(Input.FILE) ? Optional.of(new Upload("bukti.png", Sent.picture())) : Optional.empty());
    }
}
