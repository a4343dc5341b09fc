package integritas.audit;

import java.util.Optional;
import java.util.UUID;

/** What a feature calls the things its entries are about. Features offer it as a bean; called for one page of entries. */
public interface SubjectNames {

    /**
     * A thing by its name.
     *
     * @param name what people call it
     * @param path the page that shows it; empty if there is none
     */
    record Subject(String name, String path) {}

    /** Tells whether entries of this action are about something that the feature knows. */
    boolean knows(String action);

    /** Returns the thing of this key; empty if it is gone. Runs in the transaction that reads the entries. */
    Optional<Subject> find(UUID key);
}
