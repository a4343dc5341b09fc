package integritas.plugin.testkit;

import integritas.plugin.api.Permission;
import integritas.plugin.api.PluginApplication;
import integritas.plugin.inspection.Descriptor;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Whether what a plugin offers fits what it asks permission for, and its entities fit its tables. */
final class OfferCheck {

    private final Findings findings;
    private final Calls calls;

    OfferCheck(Findings findings) {
        this.findings = findings;
        this.calls = new Calls(findings);
    }

    void look(Trial trial) {
        Descriptor descriptor = trial.plugin().descriptor();
        if (!trial.plugin().jobs().isEmpty() && !descriptor.wants(Permission.RUN_JOBS)) {
            findings.refuse("permission-missing", "jobs: " + Permission.RUN_JOBS.code());
        }
        Map<String, Function<PluginApplication, Optional<Object>>> roots = Map.of(
                "api()", PluginApplication::api,
                "pages()", PluginApplication::pages,
                "publicPages()", PluginApplication::publicPages);
        for (PluginApplication application : trial.plugin().offers(PluginApplication.class)) {
            roots.forEach((name, root) -> look(trial, application, name, root));
            if (!descriptor.wants(Permission.PUBLIC_PAGES) && offers(trial, application)) {
                findings.refuse("permission-missing", "publicPages(): " + Permission.PUBLIC_PAGES.code());
            }
        }
        if (!trial.plugin().inspected().contents().entities().isEmpty()) {
            calls.call(
                    trial,
                    World.CITY,
                    "entities-refused",
                    "reading each entity",
                    () -> trial.plugin().host().data().inTransaction(OfferCheck::readEach));
        }
    }

    private void look(
            Trial trial,
            PluginApplication application,
            String name,
            Function<PluginApplication, Optional<Object>> root) {
        String what = application.getClass().getName() + "." + name;
        Optional<Optional<Object>> one =
                calls.call(trial, World.CITY, "root-failed", what, () -> root.apply(application));
        Optional<Optional<Object>> other =
                calls.call(trial, World.MINISTRY, "root-failed", what, () -> root.apply(application));
        if (one.isPresent()
                && other.isPresent()
                && one.get().isPresent()
                && one.get().equals(other.get())) {
            findings.refuse("root-shared", what);
        }
    }

    private boolean offers(Trial trial, PluginApplication application) {
        return calls.call(trial, World.CITY, "root-failed", "publicPages()", application::publicPages)
                .filter(Optional::isPresent)
                .isPresent();
    }

    private static List<Object> readEach(EntityManager entities) {
        return entities.getMetamodel().getEntities().stream()
                .flatMap(entity -> entities
                        .createQuery("select e from " + entity.getName() + " e", Object.class)
                        .setMaxResults(1)
                        .getResultList()
                        .stream())
                .toList();
    }
}
