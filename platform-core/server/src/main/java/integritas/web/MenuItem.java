package integritas.web;

import integritas.rubric.Text;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of the top bar. A feature produces its entries as beans; no list of them exists elsewhere.
 *
 * @param rank its place, lowest first
 * @param path where it leads; it is current on that page, and on all below unless it ends with a slash
 * @param key key of its wording in the message bundles
 * @param words its wording where it comes from elsewhere; the key is blank then
 * @param roles who sees it; empty for everybody who is signed in
 */
public record MenuItem(int rank, String path, String key, Optional<Text> words, Set<String> roles) {

    /** The page a person lands on. */
    public static final String HOME = "/app/";

    /** An entry of the platform's own, worded in the message bundles. */
    public MenuItem(int rank, String path, String key, Set<String> roles) {
        this(rank, path, key, Optional.empty(), roles);
    }

    /** Returns an entry that brings its wording along. */
    public static MenuItem worded(int rank, String path, Text words, Set<String> roles) {
        return new MenuItem(rank, path, "", Optional.of(words), roles);
    }

    /** Returns the wording in the reader's language. */
    public String label(Frame frame) {
        return words.map(frame::say).orElseGet(() -> frame.text(key));
    }

    boolean isFor(Visitor visitor) {
        return roles.isEmpty() || roles.stream().anyMatch(visitor.roles()::contains);
    }

    /** Tells whether the page at this path belongs to the entry. */
    public boolean isCurrent(String asked) {
        return path.endsWith("/")
                ? asked.equals(path) || path.equals(asked + "/")
                : asked.equals(path) || asked.startsWith(path + "/");
    }
}
