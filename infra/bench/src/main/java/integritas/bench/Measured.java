package integritas.bench;

import java.time.Duration;

/**
 * A round of one side, and what it cost.
 *
 * @param outcome what came back, and how fast
 * @param server microseconds of the server's process for each request
 * @param postgres microseconds of PostgreSQL for each request
 */
record Measured(Outcome outcome, double server, double postgres) {

    static Measured of(Side side, Load load, String token, Duration length) throws InterruptedException {
        double server = side.cpu();
        double postgres = Processors.ofPostgres();
        Outcome outcome = load.run(side.port(), token, length);
        double requests = Math.max(1, outcome.nanos().length) / 1e6;
        return new Measured(outcome, (side.cpu() - server) / requests, (Processors.ofPostgres() - postgres) / requests);
    }

    double perSecond() {
        return outcome.perSecond();
    }

    /** Returns the microseconds of server and database for each request. */
    double cpu() {
        return server + postgres;
    }
}
