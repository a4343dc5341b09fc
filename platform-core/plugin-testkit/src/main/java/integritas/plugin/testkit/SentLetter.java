package integritas.plugin.testkit;

import integritas.plugin.api.Letters.Letter;

/**
 * A letter that left.
 *
 * @param tenant alias of the tenant that it was written in
 * @param to key of the person, or the role, that it was written to
 * @param letter what it says
 */
public record SentLetter(String tenant, String to, Letter letter) {}
