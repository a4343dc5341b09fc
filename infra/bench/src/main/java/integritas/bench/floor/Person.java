package integritas.bench.floor;

import java.util.Set;
import java.util.UUID;

/**
 * Whom a token speaks of.
 *
 * @param id key of the person
 * @param username the name used to sign in
 * @param name full name
 * @param tenant alias of the one organization
 * @param roles held in it
 */
record Person(UUID id, String username, String name, String tenant, Set<String> roles) {}
