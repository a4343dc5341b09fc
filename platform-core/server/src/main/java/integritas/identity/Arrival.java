package integritas.identity;

/**
 * Somebody who manages an invited tenant has come in, and the tenant was entered for this request.
 *
 * @param caller who
 */
public record Arrival(Caller caller) {}
