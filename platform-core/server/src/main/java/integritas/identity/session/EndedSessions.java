package integritas.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions that ended before their time, as this node knows them: its own word at once, that of other nodes with
 * the next {@link #refresh}.
 */
@ApplicationScoped
public class EndedSessions {

    /** As long as the realm lets any session live. */
    private static final Duration LONGEST_SESSION = Duration.ofHours(10);

    /** Rows become visible in another order than they were recorded in, by less than this. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    @Inject
    EndedSessionStore store;

    @Inject
    Clock clock;

    private final Map<String, EndedSession> bySid = new ConcurrentHashMap<>();
    private final Map<String, EndedSession> byPerson = new ConcurrentHashMap<>();
    private Instant read = Instant.EPOCH;

    /** Tells whether the provider has ended this session. Never asks the database. */
    public boolean contains(BrowserSession session) {
        EndedSession all = byPerson.get(session.person());
        return bySid.containsKey(session.sid())
                || (all != null && !session.since().isAfter(all.endedAt()));
    }

    /**
     * Ends what the token names.
     *
     * @throws LogoutRefusedException if the token came before
     */
    void end(LogoutToken token) throws LogoutRefusedException {
        Instant now = clock.instant();
        EndedSession ended = EndedSession.of(token, now.plus(LONGEST_SESSION));
        if (!store.add(token.id(), ended, now)) {
            throw new LogoutRefusedException("sent before");
        }
        know(ended);
    }

    /** Reads what other nodes have written since, and forgets what is over anyway. */
    synchronized void refresh() {
        EndedSessionStore.Read news = store.since(read);
        news.sessions().forEach(this::know);
        Instant latest = news.latest().minus(OVERLAP);
        read = latest.isAfter(read) ? latest : read;
        Instant now = clock.instant();
        bySid.values().removeIf(ended -> ended.until().isBefore(now));
        byPerson.values().removeIf(ended -> ended.until().isBefore(now));
    }

    private void know(EndedSession ended) {
        if (!ended.sid().isEmpty()) {
            bySid.put(ended.sid(), ended);
        } else {
            byPerson.merge(ended.person(), ended, EndedSessions::later);
        }
    }

    private static EndedSession later(EndedSession one, EndedSession other) {
        return one.endedAt().isAfter(other.endedAt()) ? one : other;
    }
}
