package integritas.identity.session;

import java.time.Instant;
import java.util.Optional;

/**
 * The provider's word, verified, that a session or all sessions of a person are over.
 *
 * @param id key of the token; each counts once
 * @param sid the session that is over; empty for all of the person's
 * @param person the person's key at the provider; empty if the token names the session alone
 * @param issuedAt when the provider said so, in whole seconds
 */
record LogoutToken(String id, Optional<String> sid, Optional<String> person, Instant issuedAt) {}
