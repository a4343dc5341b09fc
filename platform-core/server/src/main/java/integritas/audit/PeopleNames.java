package integritas.audit;

import java.util.List;
import java.util.UUID;

/** Who the people are whose keys stand in the log. The feature that knows offers it as a bean; asked once for a page. */
public interface PeopleNames {

    /**
     * A person by name.
     *
     * @param key the person's key
     * @param name the name other people read
     * @param username the name used to sign in
     */
    record Named(UUID key, String name, String username) {}

    /** Returns all who belong to the tenant now, by name; nobody while that cannot be found out. */
    List<Named> all();
}
