package integritas.web;

import java.util.List;

/** Entries of the top bar that differ from request to request. A feature offers it as a bean. */
public interface MenuSource {

    /** Returns the entries for the request under way; who sees them is decided by their roles. */
    List<MenuItem> items();
}
