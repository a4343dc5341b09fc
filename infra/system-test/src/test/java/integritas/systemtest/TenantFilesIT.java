package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.systemtest.Operator.Outcome;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tenants described as files, applied with {@code infra/tenants} to the running platform. */
class TenantFilesIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path tenants;

    private Operator operator() {
        return new Operator(tenants);
    }

    @Test
    void aFileBecomesATenantAndNothingWhenItIsAppliedAgain() throws Exception {
        operator().describe("kota-berkas", "Kota Berkas");

        Outcome plan = operator().run("plan");
        assertThat(plan.code()).isEqualTo(2);
        assertThat(plan.said()).contains("create   kota-berkas", "1 of 1 tenants would change");
        assertThat(value("select count(*) from tenant where alias = 'kota-berkas'"))
                .isEqualTo("0");

        assertThat(operator().run("apply").code()).isZero();
        assertThat(value("select name from tenant where alias = 'kota-berkas'")).isEqualTo("Kota Berkas");
        assertThat(unit("kota-berkas", "rsud")).isEqualTo("Rumah Sakit");

        assertThat(operator().run("plan")).satisfies(again -> {
            assertThat(again.code()).isZero();
            assertThat(again.said()).contains("0 of 1 tenants would change, 1 agree");
        });
        assertThat(operator().run("apply").said()).contains("0 of 1 tenants changed, 1 agree");
    }

    @Test
    void whatWasChangedOnThePagesStaysAndIsReported() throws Exception {
        operator().describe("kota-sunting", "Kota Halaman");
        operator().run("apply");
        execute("update tenant set name = 'Nama dari Halaman' where alias = 'kota-sunting'");
        Operator.inside("kota-sunting", "update unit set name = 'RS dari Halaman' where code = 'rsud'");

        Outcome kept = operator().run("apply");
        assertThat(kept.code()).isZero();
        assertThat(kept.said())
                .contains("kept     name: \"Nama dari Halaman\"", "kept     units.rsud.name: \"RS dari Halaman\"")
                .contains("0 of 1 tenants changed");
        assertThat(unit("kota-sunting", "rsud")).isEqualTo("RS dari Halaman");

        operator().describe("kota-sunting", "Nama dari Berkas");
        Outcome conflict = operator().run("apply");
        assertThat(conflict.said()).contains("conflict name: \"Nama dari Halaman\" stays");
        assertThat(value("select name from tenant where alias = 'kota-sunting'"))
                .isEqualTo("Nama dari Halaman");

        assertThat(operator().run("apply", "--overwrite", "name").said())
                .contains("change   name", "kept     units.rsud.name");
        assertThat(value("select name from tenant where alias = 'kota-sunting'"))
                .isEqualTo("Nama dari Berkas");
    }

    @Test
    void whatOnlyTheFileChangedIsApplied() throws Exception {
        operator().describe("kota-ganti", "Kota Ganti");
        operator().run("apply");
        operator().describe("kota-ganti", "Kota Berganti");

        assertThat(operator().run("plan").said()).contains("change   name: \"Kota Ganti\" -> \"Kota Berganti\"");
        assertThat(operator().run("apply").code()).isZero();
        assertThat(value("select name from tenant where alias = 'kota-ganti'")).isEqualTo("Kota Berganti");
        assertThat(Operator.inside(
                        "kota-ganti", "select action from audit_entry where action like 'tenant.%' order by id"))
                .containsExactly("tenant.created", "tenant.described");
    }

    @Test
    void aFaultyFileIsNamedWithItsLineAndHarmsNoOther() throws Exception {
        operator().describe("kota-rusak", "Kota Rusak");
        Path file = tenants.resolve("kota-rusak/tenant.yaml");
        Files.writeString(file, Files.readString(file).replace("kind: city", "kind: kota"));
        operator().describe("kota-utuh", "Kota Utuh");

        Outcome outcome = operator().run("apply");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.said()).contains("kota-rusak/tenant.yaml:3: kota is none of", "create   kota-utuh");
    }

    @Test
    void anApplicationThatWasCutShortIsCompletedByTheNext() throws Exception {
        for (int i = 10; i < 30; i++) {
            operator().describe("kota-putus-" + i, "Kota Putus " + i);
        }
        execute(
                "insert into tenant (id, alias, name, kind) values (gen_random_uuid(), 'kota-putus-29', 'Kota Putus 29', 'city')");
        Process first = operator().start("apply");
        try (BufferedReader said = first.inputReader()) {
            assertThat(said.readLine()).contains("create   kota-putus-10");
        }
        first.destroyForcibly().waitFor();

        assertThat(operator().run("apply").code()).isZero();
        assertThat(value("select count(*) from tenant where alias like 'kota-putus-%'"))
                .isEqualTo("20");
        assertThat(unit("kota-putus-29", "rsud")).isEqualTo("Rumah Sakit");
        assertThat(operator().run("plan").code()).isZero();
    }

    @Test
    void twoOperatorsAtOnceMakeEachTenantOnce() throws Exception {
        for (int i = 10; i < 20; i++) {
            operator().describe("kota-berdua-" + i, "Kota Berdua " + i);
        }
        Process other = operator().start("apply");
        assertThat(operator().run("apply").code()).isZero();
        assertThat(other.waitFor()).isZero();

        assertThat(operator().run("plan").code()).isZero();
        for (int i = 10; i < 20; i++) {
            assertThat(Operator.inside(
                            "kota-berdua-" + i, "select action from audit_entry where action like 'tenant.%'"))
                    .containsExactly("tenant.created");
        }
    }

    @Test
    void theCatalogueCanBePlanned() throws Exception {
        Outcome plan = Operator.run(List.of("plan", "--catalogue"));
        assertThat(plan.code()).isEqualTo(2);
        assertThat(plan.said())
                .contains("create   kota-bogor", "create   prov-dki-jakarta", " of 643 tenants would change");
        assertThat(plan.said()).doesNotContain("kota-administrasi-jakarta-pusat");
    }

    @Test
    void wrongUsageIsToldFromAPlanWithChanges() throws Exception {
        assertThat(Operator.run(List.of("terapkan")).code()).isEqualTo(64);
    }

    private static String unit(String tenant, String code) throws SQLException {
        return Operator.inside(tenant, "select name from unit where code = '" + code + "'")
                .get(0);
    }

    private static String value(String sql) throws SQLException {
        return execute(sql).get(0);
    }

    private static List<String> execute(String sql) throws SQLException {
        return Operator.inside("", sql);
    }
}
