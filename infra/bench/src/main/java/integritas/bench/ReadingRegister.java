package integritas.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * T2: the register of tenants listed and searched, among ever more of them. The ground is a request of the same person
 * that asks the database for nothing.
 *
 * @param rows fills the register
 * @param ours the platform
 * @param rounds how long and how often
 * @param token of a central administrator
 * @param out takes the report
 */
record ReadingRegister(Rows rows, Side ours, Rounds rounds, Supplier<String> token, PrintStream out) {

    private static final List<Integer> SIZES = List.of(10, 640, 6400);
    private static final Map<String, Workload> REQUESTS = requests();

    private static Map<String, Workload> requests() {
        Map<String, Workload> all = new LinkedHashMap<>();
        all.put("who am I", new Asking("me"));
        all.put("first page", new Asking("central/tenants"));
        all.put("page in the midst, by code", new Asking("central/tenants?sort=-code&page=3"));
        all.put("search that finds few", new Asking("central/tenants?q=uji%207"));
        all.put("search that finds one", new Asking("central/tenants?q=kota-contoh"));
        return all;
    }

    void print() throws InterruptedException, SQLException {
        rows.removeTenants();
        for (Workload request : REQUESTS.values()) {
            load(request).warmUp(ours.port(), token, rounds.warmUp() / 4);
        }
        for (int tenants : SIZES) {
            rows.addTenants(tenants);
            out.printf("%nT2 the register among %d tenants%n", tenants);
            measure().forEach(this::line);
        }
        rows.removeTenants();
    }

    private Map<String, List<Measured>> measure() throws InterruptedException {
        Map<String, List<Measured>> measured = new LinkedHashMap<>();
        for (int round = 0; round < rounds.count(); round++) {
            for (Map.Entry<String, Workload> request : REQUESTS.entrySet()) {
                measured.computeIfAbsent(request.getKey(), name -> new ArrayList<>())
                        .add(Measured.of(ours, load(request.getValue()), token.get(), rounds.length()));
            }
        }
        return measured;
    }

    private Load load(Workload request) {
        return new Load(request, rounds.threads());
    }

    private void line(String name, List<Measured> measured) {
        out.printf(
                Locale.ROOT,
                "%-28s req/s %s   p50 %.1f ms   CPU us/req: server %.0f, PostgreSQL %.0f   non-2xx %d%n",
                name,
                Spread.of(measured, Measured::perSecond).text(0),
                Spread.of(measured, one -> one.outcome().millis(0.5)).median(),
                Spread.of(measured, Measured::server).median(),
                Spread.of(measured, Measured::postgres).median(),
                measured.stream().mapToLong(one -> one.outcome().failures()).sum());
    }
}
