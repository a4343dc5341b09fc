package integritas.plugins.gratification.rule;

import java.net.URI;

/**
 * Where content of a rule set comes from.
 *
 * @param code its name within the set
 * @param title what it is
 * @param address where it can be read
 */
public record Citation(String code, String title, URI address) {}
