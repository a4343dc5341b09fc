package integritas.plugins.gratification.report;

import integritas.plugin.api.Person;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.WorkUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the platform knows of whoever reports, to begin a form with. */
final class KnownReporter {

    private final PluginHost host;

    KnownReporter(PluginHost host) {
        this.host = host;
    }

    Form form(ReportKind kind) {
        Map<Field, String> known = new EnumMap<>(Field.class);
        known.put(Field.KIND, kind.name());
        known.put(Field.NAME, host.person().map(Person::name).orElse(""));
        known.put(Field.OFFICE, host.tenant().name());
        List<WorkUnit> units = host.units().ofPerson();
        if (units.size() == 1) {
            known.put(Field.UNIT, units.get(0).id().toString());
            known.put(Field.OFFICE, host.tenant().name() + ", " + units.get(0).name());
        }
        return Form.EMPTY.with(known);
    }
}
