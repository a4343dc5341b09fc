package integritas.bench;

/**
 * A server that is measured.
 *
 * @param name how the report calls it
 * @param port where it listens on loopback
 * @param process its process
 */
record Side(String name, int port, ProcessHandle process) {

    /** Returns the seconds of processor its process has used so far. */
    double cpu() {
        return Processors.of(process.pid());
    }
}
