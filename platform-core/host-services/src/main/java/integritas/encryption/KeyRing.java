package integritas.encryption;

import java.util.UUID;

/** The keys of the tenant that is acted for. */
public interface KeyRing {

    /** Returns whose keys these are. */
    UUID tenant();

    /** Returns the key to seal with. */
    TenantKey sealing();

    /**
     * Returns the key of this id.
     *
     * @throws IllegalStateException if the tenant has none, or has it no more
     */
    TenantKey get(String id);

    /** Returns the key to look for equal texts by. */
    TenantKey search();
}
