package integritas.audit.reading;

import integritas.audit.seal.Entry;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the audit log with its place in the chain.
 *
 * @param entry who did what, when
 * @param seal number of the seal that holds it; empty while it waits for one
 * @param commitment what the chain holds of it; empty while it waits
 */
public record LogEntry(Entry entry, Optional<Long> seal, String commitment) {

    public Instant at() {
        return Instant.parse(entry.at());
    }
}
