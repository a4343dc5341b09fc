package integritas.national;

import java.util.UUID;

/**
 * A person who assesses for the nation.
 *
 * @param id the person's key for life
 * @param username the name used to sign in
 * @param name the name other people read
 */
public record Assessor(UUID id, String username, String name) {}
