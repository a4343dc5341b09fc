package integritas.bench.floor;

/**
 * A row of the register of tenants.
 *
 * @param id its key
 * @param name of the agency
 * @param kind what it is
 */
record House(String id, String name, String kind) {}
