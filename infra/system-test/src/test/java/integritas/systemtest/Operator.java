package integritas.systemtest;

import integritas.quickstart.Login;
import integritas.quickstart.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * An operator with files that describe tenants, and with {@code infra/tenants}.
 *
 * @param folder where the files lie
 */
record Operator(Path folder) {

    record Outcome(int code, String said) {}

    void describe(String alias, String name) throws IOException {
        Files.createDirectories(folder.resolve(alias));
        Files.writeString(folder.resolve(alias).resolve("tenant.yaml"), """
                alias: %s
                name: %s
                kind: city
                units:
                  - code: pemkot
                    name: Pemerintah Kota
                    units: [{ code: rsud, name: Rumah Sakit }]
                """.formatted(alias, name));
    }

    void describeWithPeople(String alias, String givenName, String units) throws IOException {
        describe(alias, "Kota dengan Orang " + alias);
        Path file = folder.resolve(alias).resolve("tenant.yaml");
        Files.writeString(file, Files.readString(file) + """
                domains: [%1$s.test]
                people:
                  - username: ana.%1$s
                    givenName: %2$s
                    familyName: Kota
                    email: ana@%1$s.test
                    roles: [employee]
                    assignments: { unit-user: %3$s }
                  - username: budi.%1$s
                    givenName: Budi
                    familyName: Kota
                    email: budi@%1$s.test
                    roles: [employee]
                """.formatted(alias, givenName, units));
    }

    Outcome run(String action, String... options) throws Exception {
        return run(words(action, options));
    }

    static Outcome run(List<String> words) throws Exception {
        Process process = process(words);
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    Process start(String action) throws IOException {
        return process(words(action));
    }

    private List<String> words(String action, String... options) {
        List<String> words = new ArrayList<>(List.of(action));
        words.addAll(List.of(options));
        words.add(folder.toString());
        return words;
    }

    private static Process process(List<String> words) throws IOException {
        Path repository = Path.of(System.getProperty("integritas.repository", "../.."));
        List<String> command =
                new ArrayList<>(List.of(repository.resolve("infra/tenants").toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("INTEGRITAS_BASE_URL", Platform.running().baseUrl().toString());
        builder.environment().put("OIDC_ISSUER", Platform.running().issuer().toString());
        builder.environment()
                .put("KEYCLOAK_OPERATOR_SECRET", Platform.running().secret(Secrets.Name.KEYCLOAK_OPERATOR));
        return builder.start();
    }

    /** Carries out a statement as the server would for a tenant, and returns the first column. */
    static List<String> inside(String tenant, String sql) throws SQLException {
        Login app = Platform.running().database().app();
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(app.url(), app.user(), app.password());
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('integritas.tenant', (select id::text from tenant where alias = '"
                    + tenant + "'), false)");
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        values.add(rows.getString(1));
                    }
                }
            }
        }
        return values;
    }
}
