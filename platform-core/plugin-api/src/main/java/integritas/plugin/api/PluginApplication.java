package integritas.plugin.api;

import java.util.List;
import java.util.Optional;
import org.pf4j.ExtensionPoint;

/**
 * A plugin that is more than rubrics: operations, pages, tables and work of its own. Override what the plugin offers;
 * whatever is not overridden is not there.
 *
 * <p><b>When and where:</b> made once when the plugin starts, by a constructor that takes the {@link PluginHost} or by one
 * that takes nothing. The list methods are called once, right after, by the same thread and without a tenant. A
 * start that takes more than half a minute is given up. The root methods are called for each request, by the thread that
 * serves it, with tenant and person set, and only for tenants that have the plugin switched on.
 *
 * <p><b>Errors:</b> a plugin that throws while it starts is left out, and the platform's administrator reads the message.
 * What a root throws while serving is answered as one problem of the platform; throw {@link Refusal} for whatever the
 * reader can mend. An answer is held until it is whole, and more than 16 MB of it are refused; what {@link Pages#download}
 * hands out is sent as it is read or made, whatever its size. A call that takes half a minute is interrupted; time in which
 * the line to the client is waited for does not count.
 *
 * @since 1.0
 */
public interface PluginApplication extends ExtensionPoint {

    /**
     * Returns a new JAX-RS root for {@code /api/v1/plugins/{plugin}}. Its class carries the paths below that; the caller
     * holds one of the platform's roles, and {@code @RolesAllowed} says which.
     */
    default Optional<Object> api() {
        return Optional.empty();
    }

    /** Returns a new JAX-RS root for the pages below {@code /app/plugins/{plugin}}, for people who are signed in. */
    default Optional<Object> pages() {
        return Optional.empty();
    }

    /**
     * Returns a new JAX-RS root for the pages below {@code /public/{tenant}/{plugin}}, where nobody is signed in.
     * Needs {@link Permission#PUBLIC_PAGES}.
     */
    default Optional<Object> publicPages() {
        return Optional.empty();
    }

    /** Returns what the plugin adds to the bar at the top of each page. */
    default List<NavigationEntry> navigation() {
        return List.of();
    }

    /** Returns work that is to be done again and again for each tenant. Needs {@link Permission#RUN_JOBS}. */
    default List<Job> jobs() {
        return List.of();
    }
}
