package integritas.bench;

import java.time.Duration;

/**
 * A server that is measured.
 *
 * @param name how the report calls it
 * @param port where it listens on loopback
 * @param process its process
 */
record Side(String name, int port, ProcessHandle process) {

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
