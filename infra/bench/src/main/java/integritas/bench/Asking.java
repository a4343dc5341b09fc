package integritas.bench;

/**
 * Each connection asks for one and the same address.
 *
 * @param path below {@code /api/v1/}
 */
record Asking(String path) implements Workload {

    @Override
    public Call next(int connection) {
        return Call.get(path);
    }

    @Override
    public void took(int connection, Reply reply) {
        // nothing to remember
    }
}
