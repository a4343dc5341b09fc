package integritas.bench;

import integritas.quickstart.RunningPlatform;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/**
 * T3, second part: what a request asks of others before it is known whose it is and what he may.
 *
 * @param platform which runs
 * @param ours its server
 * @param rounds how long
 * @param out takes the report
 */
record RoundTrips(RunningPlatform platform, Side ours, Rounds rounds, PrintStream out) {

    /** What the databases have seen shows in their statistics with a delay. */
    private static final Duration DELAY = Duration.ofSeconds(3);

    void print(Workload workload, String token) throws InterruptedException, SQLException {
        try (Rows rows = new Rows(platform)) {
            Thread.sleep(DELAY.toMillis());
            long platformBefore = rows.transactions("integritas");
            long keycloakBefore = rows.transactions("keycloak");
            double cpu = Processors.ofKeycloak();
            Outcome outcome = new Load(workload, rounds.threads()).run(ours.port(), token, rounds.length());
            Thread.sleep(DELAY.toMillis());
            out.printf(
                    Locale.ROOT,
                    "for %d requests, %d of them refused: %d transactions in the platform's database, %d in Keycloak's, %.2f CPU s of"
                            + " Keycloak%n",
                    outcome.nanos().length,
                    outcome.failures(),
                    rows.transactions("integritas") - platformBefore,
                    rows.transactions("keycloak") - keycloakBefore,
                    Processors.ofKeycloak() - cpu);
        }
    }
}
