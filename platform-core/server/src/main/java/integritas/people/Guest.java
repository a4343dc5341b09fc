package integritas.people;

import java.time.Instant;

/**
 * Somebody from outside of the agency who may read what belongs to one of its units.
 *
 * @param name the name people read
 * @param username the name of the account
 * @param since when that was given
 * @param by who gave it
 * @param reads whether there is something to read at present
 */
public record Guest(String name, String username, Instant since, String by, boolean reads) {}
