package integritas.proposal;

import integritas.rubric.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How things stand between a plugin and a question.
 *
 * @param plugin id of the plugin
 * @param name what people call the plugin; its id where it runs no more
 * @param now what it proposes at this moment
 * @param accepted what was accepted of it: this very proposal, or else the last one before
 */
public record ProposalState(String plugin, Text name, Optional<Proposed> now, Optional<Acceptance> accepted) {

    /** What to make of it. */
    public enum Kind {
        /** It proposes something, and nothing of it was accepted yet. */
        OPEN,
        /** What it proposes was accepted. */
        ACCEPTED,
        /** What was accepted is no longer what it proposes. */
        MOVED_ON,
        /** Something was accepted, and now it has nothing to say, or cannot be asked. */
        SILENT;

        /** Returns the code of interfaces, such as {@code moved-on}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param accepted what was accepted of this plugin on this question, the oldest first */
    static ProposalState of(String plugin, Text name, Optional<Proposed> now, List<Acceptance> accepted) {
        Optional<Acceptance> same = accepted.stream()
                .filter(done -> now.filter(done::isOf).isPresent())
                .findFirst();
        Optional<Acceptance> last = accepted.stream().reduce((earlier, later) -> later);
        return new ProposalState(plugin, name, now, same.or(() -> last));
    }

    public Kind kind() {
        if (accepted.isEmpty()) {
            return Kind.OPEN;
        }
        if (now.isEmpty()) {
            return Kind.SILENT;
        }
        return accepted.get().isOf(now.get()) ? Kind.ACCEPTED : Kind.MOVED_ON;
    }

    /** Tells whether there is something that was not accepted yet. */
    public boolean isOpen() {
        return kind() == Kind.OPEN || kind() == Kind.MOVED_ON;
    }
}
