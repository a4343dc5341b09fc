package integritas.auditcheck;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code infra/audit} runs. Ends with 0 if nothing is broken, 1 if something is, 2 if it could not look. */
public final class AuditCheck {

    private static final String USAGE = """
            Usage: infra/audit verify TENANT [--head FILE]   holds a tenant's log against its chain, and against a head
                   infra/audit verify --all                  holds the logs of all tenants against their chains
                   infra/audit head TENANT --out FILE        writes the head of the chain to a signed file
                   infra/audit check-head FILE               verifies such a file, and the chain up to it""";

    private final Path state;
    private final Database database;
    private final PrintStream out;

    private AuditCheck(Path state, Database database, PrintStream out) {
        this.state = state;
        this.database = database;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), System.out));
    }

    /**
     * Runs a command.
     *
     * @param environment where the state folder and the database are: {@code INTEGRITAS_STATE}, {@code
     *     INTEGRITAS_DB_PORT}, or {@code DB_URL} and friends
     * @return the exit code
     */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        try {
            Path state = Path.of(environment.getOrDefault("INTEGRITAS_STATE", ".state"));
            return new AuditCheck(state, Database.of(environment, state), out).run(arguments);
        } catch (IOException | SQLException e) {
            out.println(e.getMessage());
            return 2;
        }
    }

    private int run(List<String> words) throws IOException, SQLException {
        if (words.equals(List.of("verify", "--all"))) {
            return verifyAll();
        }
        String command = words.isEmpty() ? "" : words.get(0) + " " + words.size();
        return switch (command) {
            case "verify 2" -> report(verify(words.get(1), Optional.empty()));
            case "verify 4" -> report(verify(words.get(1), Optional.of(read(option(words, "--head")))));
            case "head 4" -> writeHead(words.get(1), Path.of(option(words, "--out")));
            case "check-head 2" -> checkHead(read(words.get(1)));
            default -> throw new IOException(USAGE);
        };
    }

    private int verifyAll() throws SQLException, IOException {
        int worst = 0;
        List<Tenant> tenants;
        try (Connection connection = database.open()) {
            tenants = Database.tenants(connection);
        }
        for (Tenant tenant : tenants) {
            worst = Math.max(worst, report(verify(tenant.alias(), Optional.empty())));
        }
        return worst;
    }

    private Finding verify(String alias, Optional<Head> head) throws SQLException, IOException {
        try (Connection connection = database.open()) {
            Tenant tenant = Database.tenants(connection).stream()
                    .filter(known -> known.alias().equals(alias))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no tenant " + alias + "."));
            Database.enter(connection, tenant);
            ChainCheck check = new ChainCheck(
                    tenant, head.map(known -> known.last().number()).orElse(0L));
            Finding finding = check.run(connection);
            return head.isPresent() && finding.fault().isEmpty() ? against(head.get(), check, finding) : finding;
        }
    }

    private static Finding against(Head head, ChainCheck check, Finding finding) {
        if (!head.tenant().id().equals(finding.tenant().id())) {
            return finding.with(
                    "the head is of another tenant, " + head.tenant().alias());
        }
        long number = head.last().number();
        Optional<String> hash = check.wantedHash();
        if (hash.isEmpty()) {
            return finding.with("the end was cut off: the head of " + head.written() + " knows seal " + number
                    + ", the chain ends before it");
        }
        return hash.get().equals(head.last().hash())
                ? finding
                : finding.with("the chain was made anew: seal " + number + " is not the one that the head of "
                        + head.written() + " knows");
    }

    private int checkHead(Head head) throws SQLException, IOException {
        out.println("The signature fits: seal " + head.last().number() + " of "
                + head.tenant().alias() + ", written down " + head.written());
        return report(verify(head.tenant().alias(), Optional.of(head)));
    }

    private int writeHead(String alias, Path file) throws SQLException, IOException {
        Finding finding = verify(alias, Optional.empty());
        if (report(finding) > 0 || finding.last().isEmpty()) {
            out.println("No head was written.");
            return 1;
        }
        SigningKey key = new SigningKey(state);
        key.make();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Files.writeString(file, new Head(finding.tenant(), finding.last().get(), now).signed(key));
        out.println("Written to " + file + ". The public key to check it with, also in "
                + state.resolve("audit-head.pub") + ": " + key.publicKey());
        return 0;
    }

    private Head read(String file) throws IOException {
        return Head.read(Files.readString(Path.of(file)), new SigningKey(state));
    }

    private int report(Finding finding) {
        out.println(finding);
        return finding.fault().isPresent() ? 1 : 0;
    }

    private static String option(List<String> words, String name) throws IOException {
        if (!words.get(2).equals(name)) {
            throw new IOException(USAGE);
        }
        return words.get(3);
    }
}
