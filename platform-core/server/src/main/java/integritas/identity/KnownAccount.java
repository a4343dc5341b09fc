package integritas.identity;

import java.util.UUID;

/**
 * An account that the identity provider holds.
 *
 * @param id the person's key for life
 * @param account what is known of the person; fields that are not known are blank
 */
public record KnownAccount(UUID id, Account account) {}
