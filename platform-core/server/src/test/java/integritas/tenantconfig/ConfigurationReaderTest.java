package integritas.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.identity.Account;
import integritas.tenant.TenantDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {

    private static final Path DEMO = Path.of("../../tenant-config/demo");

    private static final String CITY = """
            alias: kota-uji
            name: Kota Uji
            kind: city
            domains: [kota-uji.test]
            units:
              - code: pemkot
                name: Kota Uji
                units:
                  - { code: rsud, name: Rumah Sakit }
            people:
              - username: satu
                givenName: Satu
                familyName: Uji
                email: satu@kota-uji.test
                roles: [employee]
                assignments:
                  unit-user: [rsud]
            assessments:
              - { unit: rsud, rubric: r, edition: "1", period: 2025, target: A }
              - { unit: pemkot, rubric: r, edition: "1", period: current, target: A }
            """;

    private static final String PEOPLE = """
            people:
              - username: dua
                givenName: Dua
                familyName: Uji
                email: dua@pusat.test
                roles: [national-assessor]
                memberships:
                  - tenant: kota-uji
                    assignments:
                      internal-assessor: [pemkot]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void readsATenant() throws IOException {
        Configuration read = readWith(CITY, PEOPLE);

        assertThat(read.faults()).isEmpty();
        assertThat(read.tenants()).singleElement().satisfies(tenant -> {
            assertThat(tenant.description())
                    .isEqualTo(new TenantDescription("kota-uji", "Kota Uji", "city", "", "id", "Asia/Jakarta"));
            assertThat(tenant.unitCodes()).containsExactly("pemkot", "rsud");
            assertThat(tenant.assessments())
                    .extracting(AssessmentEntry::period)
                    .containsExactly(OptionalInt.of(2025), OptionalInt.empty());
        });
    }

    @Test
    void countsPeopleOfSeveralTenantsAmongTheMembersOfEach() throws IOException {
        Configuration read = readWith(CITY, PEOPLE);

        Account dua = new Account("dua", "Dua", "Uji", "dua@pusat.test");
        Member member = new Member("people.yaml:8", dua, Set.of(), Map.of("internal-assessor", List.of("pemkot")));
        assertThat(read.tenants().get(0).members()).hasSize(2).contains(member);
        assertThat(read.people())
                .containsExactly(new PersonEntry(
                        "people.yaml:2", dua, Set.of("national-assessor"), Map.of("kota-uji", member), List.of()));
    }

    @Test
    void readsWhatANationalAssessorIsAssignedTo() throws IOException {
        String duty = "    assesses:\n      - { tenant: kota-uji, unit: %s, rubric: lke-zi, period: current }\n";

        assertThat(readWith(CITY, PEOPLE + duty.formatted("rsud")).people())
                .flatExtracting(PersonEntry::duties)
                .containsExactly(new DutyEntry("kota-uji", "rsud", "lke-zi", OptionalInt.empty()));
        assertThat(readWith(CITY, PEOPLE + duty.formatted("rsu")).faults())
                .containsExactly("people.yaml:12: rsu is none of pemkot, rsud");
        String unfit = PEOPLE.replace("national-assessor", "central-admin");
        assertThat(readWith(CITY, unfit + duty.formatted("rsud")).faults())
                .containsExactly("people.yaml:2: assesses is for who holds the role national-assessor");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            alias: kota-uji      | alias: kota-lain       | 1  | kota-lain is none of kota-uji
            name: Kota Uji       | nama: Kota Uji         | 2  | unknown key nama
            name: Kota Uji       | nama: Kota Uji         | 1  | name is missing
            kind: city           | kind: kota             | 3  | kota is none of agency, city, ministry, province, regency
            domains: [kota-uji.test] | domains: kota-uji.test | 4 | a list is expected here
            domains: [kota-uji.test] | domains: [Kota Uji] | 4 | Kota Uji does not have the form
            { code: rsud         | { code: "r s"           | 9  | r s does not have the form
            kind: city           | alias: kota-uji        | 3  | the key alias occurs twice
            { code: rsud         | { code: pemkot          | 9  | the unit pemkot occurs twice
            email: satu@kota-uji.test | roles: []          | 15 | the key roles occurs twice
            roles: [employee]    | roles: [central-admin] | 15 | central-admin is none of case-handler, employee, tenant-admin
            unit-user: [rsud]    | unit-user: [rsu]       | 17 | rsu is none of pemkot, rsud
            unit-user: [rsud]    | penilai: [rsud]        | 17 | unknown key penilai
            { unit: rsud         | { unit: rsu            | 19 | rsu is none of pemkot, rsud
            period: 2025         | period: kini           | 19 | kini is neither a year nor current
            domains: [kota-uji.test] | domains: [         | 6  | not well-formed YAML
            """)
    void namesTheLineOfAFault(String right, String wrong, int line, String message) throws IOException {
        assertThat(CITY).contains(right);
        Configuration read = readWith(CITY.replace(right, wrong), PEOPLE);

        assertThat(read.faults())
                .anySatisfy(fault -> assertThat(fault).startsWith("kota-uji/tenant.yaml:" + line + ": " + message));
        assertThat(read.tenants()).isEmpty();
        assertThat(read.people())
                .as("members of it who are someone else besides")
                .hasSize(1);
    }

    @Test
    void comesToAnEndWithUnitsThatHoldThemselves() throws IOException {
        String endless = CITY.replace("units:\n  - code: pemkot", "units: &all\n  - code: pemkot")
                .replace(
                        "      - { code: rsud, name: Rumah Sakit }",
                        "      - { code: rsud, name: Rumah Sakit, units: *all }");
        assertThat(readWith(endless, "people: []").faults())
                .containsExactly("kota-uji/tenant.yaml:6: the unit pemkot occurs twice");
    }

    @Test
    void namesEveryFaultAtOnce() throws IOException {
        String spoilt = CITY.replace("kind: city", "kind: kota").replace("unit-user: [rsud]", "unit-user: [rsu]");
        assertThat(readWith(spoilt, "people: []").faults()).hasSize(2);
    }

    @Test
    void aFaultyFileHarmsNoOtherTenant() throws IOException {
        write("kota-lain/tenant.yaml", "alias: kota-lain");
        Configuration read = readWith(CITY, "people: []");

        assertThat(read.tenants()).extracting(TenantEntry::alias).containsExactly("kota-uji");
        assertThat(read.faults()).isNotEmpty().allMatch(fault -> fault.startsWith("kota-lain/tenant.yaml:1: "));
    }

    @Test
    void refusesAMembershipInATenantThatIsNotDescribed() throws IOException {
        Configuration read = readWith(CITY, PEOPLE.replace("tenant: kota-uji", "tenant: kota-lain"));

        assertThat(read.faults()).containsExactly("people.yaml:8: kota-lain is none of kota-uji");
        assertThat(read.people()).isEmpty();
        assertThat(read.tenants()).hasSize(1);
    }

    @Test
    void saysThatAFileIsEmpty() throws IOException {
        assertThat(readWith("", "people: []").faults()).containsExactly("kota-uji/tenant.yaml: the file is empty");
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        assertThatThrownBy(() -> ConfigurationReader.read(directory.resolve("tidak-ada")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void readsTheDemo() {
        Configuration read = ConfigurationReader.read(DEMO);

        assertThat(read.faults()).isEmpty();
        assertThat(read.tenants()).extracting(TenantEntry::alias).containsExactly("kementerian-contoh", "kota-contoh");
        assertThat(read.steps()).hasSize(6);
    }

    private Configuration readWith(String tenant, String people) throws IOException {
        write("kota-uji/tenant.yaml", tenant);
        write("people.yaml", people);
        return ConfigurationReader.read(directory);
    }

    private void write(String file, String content) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.resolve("..").normalize());
        Files.writeString(path, content);
    }
}
