package integritas.identity;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody to be written to.
 *
 * @param email mail address; blank if none is known
 * @param language the language the person has chosen at the provider; empty if none
 */
public record Recipient(String email, Optional<Locale> language) {}
