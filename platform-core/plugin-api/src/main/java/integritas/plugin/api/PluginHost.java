package integritas.plugin.api;

import java.time.Clock;
import java.util.Optional;

/**
 * All that a plugin may use of the platform. Each plugin gets a host of its own, which lives as long as the plugin runs.
 *
 * <p><b>Threads:</b> may be called by any thread that the platform has called the plugin on, for as long as that call
 * lasts: a request, a job, a proposal. A thread that the plugin started itself has neither tenant nor transaction, and is
 * refused.
 *
 * <p><b>Errors:</b> a service whose {@link Permission} the plugin does not ask for throws {@link
 * PermissionDeniedException}; without a tenant, all but {@link #clock()} throw {@link IllegalStateException}.
 *
 * @since 1.0
 */
@HostProvided
public interface PluginHost {

    /** Returns the clock to take the time from, in UTC. */
    Clock clock();

    /** Returns the agency that the call is made for. */
    Tenant tenant();

    /** Returns who asked; nobody in a job and on a public page. */
    Optional<Person> person();

    /**
     * Returns the plugin's own tables. Needs {@link Permission#STORE_DATA}.
     *
     * @throws IllegalStateException also for a plugin without entities
     */
    Data data();

    /** Returns what the tenant has set for the plugin. */
    Settings settings();

    /** Returns the tenant's audit log, to write in. */
    AuditTrail audit();

    /** Returns the maker of pages. */
    Pages pages();

    /**
     * Returns the agency's work units.
     */
    Units units();

    /**
     * Returns the plugin's files. Needs {@link Permission#STORE_DATA}.
     */
    FileStore files();

    /**
     * Returns what encrypts single fields. Needs {@link Permission#STORE_DATA}.
     */
    FieldCipher cipher();

    /**
     * Returns the way to write to people. Needs {@link Permission#SEND_LETTERS}.
     */
    Letters letters();

    /**
     * Returns the tenant's working days.
     */
    WorkingDays workingDays();

    /**
     * Returns the maker of PDF and XLSX.
     */
    Documents documents();
}
