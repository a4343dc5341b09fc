package integritas.bench;

import integritas.quickstart.RunningPlatform;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * T1: tenants made one after the other, each in a request of its own with all that belongs to it; and by turns as many
 * organizations in Keycloak alone, each with an account that is its member.
 *
 * @param platform which runs
 * @param ours its server
 * @param token of a central administrator, good for five minutes
 * @param out takes the report
 */
record MakingTenants(RunningPlatform platform, Side ours, Supplier<String> token, PrintStream out) {

    private static final int BLOCKS = 10;
    private static final int IN_ONE = 64;

    private interface Making {
        void make(String alias) throws IOException, InterruptedException;
    }

    /** Milliseconds for one, on the clock and of all processors. */
    private record Costs(double clock, double cpu) {}

    void print() throws IOException, InterruptedException {
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        List<Costs> tenants = new ArrayList<>();
        List<Costs> organizations = new ArrayList<>();
        for (int block = 0; block <= BLOCKS; block++) {
            KeycloakAdmin keycloak = new KeycloakAdmin(platform);
            Costs organization = block("alat-" + run + block, keycloak::add);
            Costs tenant;
            try (Wire wire = new Wire(ours.port())) {
                String bearer = token.get();
                tenant = block("uji-" + run + block, alias -> put(wire, bearer, alias));
            }
            if (block > 0) { // the first one warms up
                organizations.add(organization);
                tenants.add(tenant);
            }
        }
        out.printf("%nT1 make %d tenants, %d blocks by turns%n", BLOCKS * IN_ONE, BLOCKS);
        line("tenant", tenants);
        line("organization alone", organizations);
        double[] ratios = new double[BLOCKS];
        double[] shares = new double[BLOCKS];
        for (int i = 0; i < BLOCKS; i++) {
            ratios[i] = tenants.get(i).clock() / organizations.get(i).clock();
            shares[i] = tenants.get(i).cpu() / organizations.get(i).cpu();
        }
        out.println("times the organization alone: on the clock "
                + Spread.of(ratios).text(2) + "   CPU " + Spread.of(shares).text(2));
    }

    private Costs block(String prefix, Making making) throws IOException, InterruptedException {
        double cpu = cpu();
        long begun = System.nanoTime();
        for (int i = 0; i < IN_ONE; i++) {
            making.make(prefix + "-" + i);
        }
        return new Costs((System.nanoTime() - begun) / 1e6 / IN_ONE, (cpu() - cpu) * 1e3 / IN_ONE);
    }

    private double cpu() {
        return ours.cpu() + Processors.ofKeycloak() + Processors.ofPostgres();
    }

    private static void put(Wire wire, String bearer, String alias) throws IOException {
        String json = """
                {"name": "Kabupaten %1$s", "kind": "regency", "domains": ["%1$s.example"], "firstAdministrator": {
                 "username": "admin.%1$s", "givenName": "Admin", "familyName": "Pertama", "email": "admin@%1$s.example"}}""".formatted(alias);
        Reply reply = wire.send(Call.send("PUT", "central/tenants/" + alias, json, "If-None-Match: *"), bearer);
        if (reply.status() != 201) {
            throw new IllegalStateException("no tenant made: " + reply.status() + " " + new String(reply.body()));
        }
    }

    private void line(String name, List<Costs> costs) {
        out.printf(
                Locale.ROOT,
                "%-20s ms %s   CPU ms of server, Keycloak and PostgreSQL %s%n",
                name,
                Spread.of(costs, Costs::clock).text(1),
                Spread.of(costs, Costs::cpu).text(1));
    }
}
