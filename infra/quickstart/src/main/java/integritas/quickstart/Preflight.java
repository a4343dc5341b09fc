package integritas.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that is looked at before anything is started. */
final class Preflight {

    private final Settings settings;
    private final StateFolder state;

    Preflight(Settings settings, StateFolder state) {
        this.settings = settings;
        this.state = state;
    }

    /**
     * Returns if the platform can be started.
     *
     * @throws StartRefusedException with the first thing to be done if it cannot
     */
    void check() {
        checkWar(settings.server().war());
        checkPorts();
        if (settings.needsPostgres()) {
            new PostgresData(state).check();
            checkUser();
        }
        room().check(state.root());
    }

    private void checkPorts() {
        Ports ports = settings.ports();
        List<PortCheck> checks = new ArrayList<>(List.of(
                new PortCheck(ports.platform(), "INTEGRITAS_PORT"),
                new PortCheck(ports.keycloak(), "INTEGRITAS_KEYCLOAK_PORT")));
        if (settings.needsPostgres()) {
            checks.add(new PortCheck(ports.database(), "INTEGRITAS_DB_PORT"));
        }
        if (checks.stream().map(PortCheck::port).distinct().count() < checks.size()) {
            throw new StartRefusedException(
                    "Choose different ports for INTEGRITAS_PORT, INTEGRITAS_KEYCLOAK_PORT and INTEGRITAS_DB_PORT.");
        }
        checks.forEach(PortCheck::check);
    }

    private static void checkUser() {
        if (UserNamespace.isNeeded() && !UserNamespace.isAllowed()) {
            throw new StartRefusedException(
                    "Run this as an ordinary user, or set DB_URL and KEYCLOAK_DB_URL to a PostgreSQL"
                            + " of yours: ours refuses to run as root, and this machine forbids the user namespace that would help.");
        }
    }

    private static void checkWar(Path war) {
        if (!Files.exists(war)) {
            throw new StartRefusedException(
                    "Start with infra/run, which builds the server first: " + war + " is missing.");
        }
    }

    private Room room() {
        return Files.exists(state.root().resolve("keycloak")) ? Room.FOR_LATER_STARTS : Room.FOR_THE_FIRST_START;
    }
}
