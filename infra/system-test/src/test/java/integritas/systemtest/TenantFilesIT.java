package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.quickstart.Login;
import integritas.quickstart.Secrets;
import java.io.BufferedReader;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tenants described as files, applied with {@code infra/tenants} to the running platform. */
class TenantFilesIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path tenants;

    private record Outcome(int code, String said) {}

    @Test
    void aFileBecomesATenantAndNothingWhenItIsAppliedAgain() throws Exception {
        describe("kota-berkas", "Kota Berkas");

        Outcome plan = run("plan");
        assertThat(plan.code()).isEqualTo(2);
        assertThat(plan.said()).contains("create   kota-berkas", "1 of 1 tenants would change");
        assertThat(value("select count(*) from tenant where alias = 'kota-berkas'"))
                .isEqualTo("0");

        assertThat(run("apply").code()).isZero();
        assertThat(value("select name from tenant where alias = 'kota-berkas'")).isEqualTo("Kota Berkas");
        assertThat(unit("kota-berkas", "rsud")).isEqualTo("Rumah Sakit");

        assertThat(run("plan")).satisfies(again -> {
            assertThat(again.code()).isZero();
            assertThat(again.said()).contains("0 of 1 tenants would change, 1 agree");
        });
        assertThat(run("apply").said()).contains("0 of 1 tenants changed, 1 agree");
    }

    @Test
    void whatWasChangedOnThePagesStaysAndIsReported() throws Exception {
        describe("kota-sunting", "Kota Halaman");
        run("apply");
        execute("update tenant set name = 'Nama dari Halaman' where alias = 'kota-sunting'");
        inside("kota-sunting", "update unit set name = 'RS dari Halaman' where code = 'rsud'");

        Outcome kept = run("apply");
        assertThat(kept.code()).isZero();
        assertThat(kept.said())
                .contains("kept     name: \"Nama dari Halaman\"", "kept     units.rsud.name: \"RS dari Halaman\"")
                .contains("0 of 1 tenants changed");
        assertThat(unit("kota-sunting", "rsud")).isEqualTo("RS dari Halaman");

        describe("kota-sunting", "Nama dari Berkas");
        Outcome conflict = run("apply");
        assertThat(conflict.said()).contains("conflict name: \"Nama dari Halaman\" stays");
        assertThat(value("select name from tenant where alias = 'kota-sunting'"))
                .isEqualTo("Nama dari Halaman");

        assertThat(run("apply", "--overwrite", "name").said()).contains("change   name", "kept     units.rsud.name");
        assertThat(value("select name from tenant where alias = 'kota-sunting'"))
                .isEqualTo("Nama dari Berkas");
    }

    @Test
    void whatOnlyTheFileChangedIsApplied() throws Exception {
        describe("kota-ganti", "Kota Ganti");
        run("apply");
        describe("kota-ganti", "Kota Berganti");

        assertThat(run("plan").said()).contains("change   name: \"Kota Ganti\" -> \"Kota Berganti\"");
        assertThat(run("apply").code()).isZero();
        assertThat(value("select name from tenant where alias = 'kota-ganti'")).isEqualTo("Kota Berganti");
        assertThat(inside("kota-ganti", "select action from audit_entry where action like 'tenant.%' order by id"))
                .containsExactly("tenant.created", "tenant.described");
    }

    @Test
    void aFaultyFileIsNamedWithItsLineAndHarmsNoOther() throws Exception {
        describe("kota-rusak", "Kota Rusak");
        Path file = tenants.resolve("kota-rusak/tenant.yaml");
        Files.writeString(file, Files.readString(file).replace("kind: city", "kind: kota"));
        describe("kota-utuh", "Kota Utuh");

        Outcome outcome = run("apply");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).contains("kota-rusak/tenant.yaml:3: kota is none of", "create   kota-utuh");
    }

    @Test
    void anApplicationThatWasCutShortIsCompletedByTheNext() throws Exception {
        for (int i = 10; i < 30; i++) {
            describe("kota-putus-" + i, "Kota Putus " + i);
        }
        execute(
                "insert into tenant (id, alias, name, kind) values (gen_random_uuid(), 'kota-putus-29', 'Kota Putus 29', 'city')");
        Process first = start("apply");
        try (BufferedReader said = first.inputReader()) {
            assertThat(said.readLine()).contains("create   kota-putus-10");
        }
        first.destroyForcibly().waitFor();

        assertThat(run("apply").code()).isZero();
        assertThat(value("select count(*) from tenant where alias like 'kota-putus-%'"))
                .isEqualTo("20");
        assertThat(unit("kota-putus-29", "rsud")).isEqualTo("Rumah Sakit");
        assertThat(run("plan").code()).isZero();
    }

    @Test
    void twoOperatorsAtOnceMakeEachTenantOnce() throws Exception {
        for (int i = 10; i < 20; i++) {
            describe("kota-berdua-" + i, "Kota Berdua " + i);
        }
        Process other = start("apply");
        assertThat(run("apply").code()).isZero();
        assertThat(other.waitFor()).isZero();

        assertThat(run("plan").code()).isZero();
        for (int i = 10; i < 20; i++) {
            assertThat(inside("kota-berdua-" + i, "select action from audit_entry where action like 'tenant.%'"))
                    .containsExactly("tenant.created");
        }
    }

    @Test
    void theCatalogueCanBePlanned() throws Exception {
        Outcome plan = run(List.of("plan", "--catalogue"));
        assertThat(plan.code()).isEqualTo(2);
        assertThat(plan.said())
                .contains("create   kota-bogor", "create   prov-dki-jakarta", " of 546 tenants would change");
        assertThat(plan.said()).doesNotContain("kota-administrasi-jakarta-pusat");
    }

    @Test
    void wrongUsageIsToldFromAPlanWithChanges() throws Exception {
        assertThat(run(List.of("terapkan")).code()).isEqualTo(64);
    }

    private void describe(String alias, String name) throws IOException {
        Files.createDirectories(tenants.resolve(alias));
        Files.writeString(tenants.resolve(alias).resolve("tenant.yaml"), """
                alias: %s
                name: %s
                kind: city
                units:
                  - code: pemkot
                    name: Pemerintah Kota
                    units: [{ code: rsud, name: Rumah Sakit }]
                """.formatted(alias, name));
    }

    private Outcome run(String action, String... options) throws Exception {
        return run(words(action, options));
    }

    private static Outcome run(List<String> words) throws Exception {
        Process process = process(words);
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private Process start(String action) throws IOException {
        return process(words(action));
    }

    private List<String> words(String action, String... options) {
        List<String> words = new ArrayList<>(List.of(action));
        words.addAll(List.of(options));
        words.add(tenants.toString());
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

    private static String unit(String tenant, String code) throws SQLException {
        return inside(tenant, "select name from unit where code = '" + code + "'")
                .get(0);
    }

    private static String value(String sql) throws SQLException {
        return execute(sql).get(0);
    }

    private static List<String> execute(String sql) throws SQLException {
        return inside("", sql);
    }

    /** Carries out a statement as the server would for a tenant, and returns the first column. */
    private static List<String> inside(String tenant, String sql) throws SQLException {
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
