package integritas.audit.seal;

/**
 * One entry's place in a seal.
 *
 * @param entry the entry's number
 * @param commitment what the chain holds of it
 */
public record Link(long entry, String commitment) {}
