package integritas.pluginhost;

import integritas.pluginhost.start.RunningPlugin;
import integritas.rubric.Rubric;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What runs on this node at a moment.
 *
 * @param plugins by id, in that order
 * @param rubrics the editions that they carry, by code and edition
 * @param generation another number whenever other plugins run
 */
record Running(Map<String, RunningPlugin> plugins, List<Offer<Rubric>> rubrics, long generation) {

    static final Running NOTHING = new Running(Map.of(), List.of(), 0);

    /** Returns what runs from now on; the same if nothing else does. */
    Running with(Map<String, RunningPlugin> others) {
        return others.equals(plugins) ? this : new Running(new TreeMap<>(others), rubricsOf(others), generation + 1);
    }

    /** Returns what they offer of this kind. */
    <T> List<Offer<T>> offers(Class<T> point) {
        return plugins.values().stream()
                .flatMap(plugin -> plugin.offers(point).stream().map(extension -> new Offer<>(plugin.id(), extension)))
                .toList();
    }

    private static List<Offer<Rubric>> rubricsOf(Map<String, RunningPlugin> running) {
        return running.values().stream()
                .flatMap(plugin -> plugin.rubrics().stream().map(rubric -> new Offer<>(plugin.id(), rubric)))
                .sorted(Comparator.comparing(
                                (Offer<Rubric> offer) -> offer.extension().code())
                        .thenComparing(offer -> offer.extension().edition()))
                .toList();
    }
}
