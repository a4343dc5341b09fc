package integritas.identity.session;

import java.time.Instant;

/**
 * One session, or all of a person's, that ended before its time.
 *
 * @param sid the provider's key of the session; empty for all of the person's
 * @param person the person's key; meaningless where {@code sid} is given
 * @param endedAt sessions of the person that began later go on
 * @param until when nothing can rest on such a session any more
 */
record EndedSession(String sid, String person, Instant endedAt, Instant until) {

    static EndedSession of(LogoutToken token, Instant until) {
        return new EndedSession(token.sid().orElse(""), token.person().orElse(""), token.issuedAt(), until);
    }
}
