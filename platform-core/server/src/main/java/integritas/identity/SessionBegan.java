package integritas.identity;

/**
 * Somebody has come into his tenant in a browser, for the first time in this session.
 *
 * @param caller who; the tenant was entered for this request
 */
public record SessionBegan(Caller caller) {}
