package integritas.plugin.api;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plugin must ask for in its {@code plugin.yaml} before it may do it. A tenant's administrator reads the list and
 * consents to all of it, or leaves the plugin off. More may come.
 *
 * @since 1.0
 */
public enum Permission {

    /** Keep data in tables of its own. */
    STORE_DATA,

    /** Show pages to people who are not signed in. */
    PUBLIC_PAGES,

    /** Propose answers to questions of an assessment, and hand over evidence. */
    PROPOSE_ANSWERS,

    /** Do work in the background. */
    RUN_JOBS,

    /** Write mail to people of the tenant. */
    SEND_LETTERS;

    /** Returns the name in {@code plugin.yaml}, such as {@code store-data}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the permission of this name in {@code plugin.yaml}; empty if there is none. */
    public static Optional<Permission> of(String code) {
        return Stream.of(values())
                .filter(permission -> permission.code().equals(code))
                .findFirst();
    }
}
