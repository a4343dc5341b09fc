package integritas.audit.reading;

import integritas.audit.PeopleNames.Named;
import integritas.audit.SubjectNames.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people whose keys can be told as names on a page of the log.
 *
 * @param byKey in the order of their names
 */
public record KnownPeople(Map<String, Named> byKey) {

    static KnownPeople of(List<Named> people) {
        Map<String, Named> byKey = new LinkedHashMap<>();
        people.forEach(person -> byKey.put(person.key().toString(), person));
        return new KnownPeople(byKey);
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** Returns the name to sign in with; blank for who is not known. */
    public String username(String key) {
        return find(key).map(Named::username).orElse("");
    }

    /** Returns the person as something an entry is about; under the key who is gone. */
    Subject subject(String key) {
        return find(key)
                .map(person -> new Subject(words(person), "/app/people/" + key))
                .orElseGet(() -> new Subject(key, ""));
    }

    /** Returns name and username where the text is the key of a person, and the text itself otherwise. */
    String inWords(String text) {
        return find(text).map(KnownPeople::words).orElse(text);
    }

    static String words(Named person) {
        return person.name() + " (" + person.username() + ")";
    }

    private Optional<Named> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
