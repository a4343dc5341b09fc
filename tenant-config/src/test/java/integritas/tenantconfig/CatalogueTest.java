package integritas.tenantconfig;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue holds what it says, and each line of it can become a tenant. */
class CatalogueTest {

    private static final List<Agency> REGIONS = Agency.regions();
    private static final List<Agency> MINISTRIES = Agency.ministries();
    private static final Path SOURCE = Path.of("../../shared/domain/wilayah");
    private static final Set<String> WESTERN = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "61", "62");
    private static final Set<String> EASTERN = Set.of("81", "82", "91", "92", "93", "94", "95", "96");

    @Test
    void hasEveryProvinceRegencyAndCity() {
        assertThat(REGIONS.stream().collect(groupingBy(Agency::kind, counting())))
                .isEqualTo(Map.of("province", 38L, "regency", 416L, "city", 98L));
    }

    @Test
    void knowsThatJakartaIsGovernedAsOne() {
        assertThat(REGIONS.stream().filter(Agency::isAutonomous).collect(groupingBy(Agency::kind, counting())))
                .isEqualTo(Map.of("province", 38L, "regency", 415L, "city", 93L));
        assertThat(REGIONS).filteredOn(region -> !region.isAutonomous()).allSatisfy(region -> {
            assertThat(region.province()).isEqualTo("31");
            assertThat(region.name()).contains(" Administrasi ");
        });
    }

    @Test
    void givesEachCodeAliasAndNameToOneOnly() {
        assertThat(REGIONS).extracting(Agency::code).doesNotHaveDuplicates().isSorted();
        assertThat(Stream.concat(MINISTRIES.stream(), REGIONS.stream()))
                .extracting(Agency::alias)
                .doesNotHaveDuplicates();
        assertThat(REGIONS).extracting(Agency::name).doesNotHaveDuplicates();
    }

    @Test
    void eachLineCanBecomeATenant() {
        assertThat(Stream.concat(MINISTRIES.stream(), REGIONS.stream()))
                .allSatisfy(region -> assertThat(Schemas.faults("tenant.schema.json", region.description()))
                        .as(region.alias())
                        .isEmpty());
    }

    @Test
    void aRegencyOrCityLiesInItsProvinceAndHasItsTime() {
        Map<String, List<Agency>> byProvince = REGIONS.stream().collect(groupingBy(Agency::province));
        assertThat(byProvince).hasSize(38).allSatisfy((code, regions) -> {
            assertThat(regions.get(0).code()).isEqualTo(code);
            assertThat(regions).extracting(Agency::timeZone).containsOnly(zoneOf(code));
        });
    }

    private static String zoneOf(String province) {
        if (WESTERN.contains(province)) {
            return "Asia/Jakarta";
        }
        return EASTERN.contains(province) ? "Asia/Jayapura" : "Asia/Makassar";
    }

    @Test
    void namesAreSpeltAsPeopleSpellThem() {
        assertThat(REGIONS).allSatisfy(region -> {
            assertThat(region.name()).matches("(Provinsi|Kabupaten|Kota)( (dan|[A-Z][a-z]+(-[A-Z][a-z]+)?))+");
            assertThat(Normalizer.isNormalized(region.name(), Normalizer.Form.NFC))
                    .isTrue();
        });
    }

    @Test
    void anAliasIsMadeOfTheName() {
        assertThat(REGIONS)
                .allSatisfy(region -> assertThat(region.alias())
                        .isEqualTo(region.name()
                                .toLowerCase(Locale.ROOT)
                                .replace(' ', '-')
                                .replaceFirst("^provinsi-", "prov-")
                                .replaceFirst("^kabupaten-", "kab-")
                                .replace("daerah-khusus-ibukota-", "dki-")
                                .replace("daerah-istimewa-", "di-")));
    }

    @ParameterizedTest
    @CsvSource({
        "32.71, kota-bogor, Kota Bogor",
        "32.01, kab-bogor, Kabupaten Bogor",
        "31,    prov-dki-jakarta, Provinsi Daerah Khusus Ibukota Jakarta",
        "34,    prov-di-yogyakarta, Provinsi Daerah Istimewa Yogyakarta",
        "72.09, kab-tojo-una-una, Kabupaten Tojo Una-Una",
        "73.10, kab-pangkajene-dan-kepulauan, Kabupaten Pangkajene dan Kepulauan",
        "96,    prov-papua-barat-daya, Provinsi Papua Barat Daya"
    })
    void nameAndAliasOf(String code, String alias, String name) {
        assertThat(REGIONS)
                .filteredOn(region -> region.code().equals(code))
                .singleElement()
                .satisfies(region -> {
                    assertThat(region.alias()).isEqualTo(alias);
                    assertThat(region.name()).isEqualTo(name);
                });
    }

    @Test
    void hasTheMinistriesAndAgenciesOfTheState() {
        assertThat(MINISTRIES.stream().collect(groupingBy(Agency::kind, counting())))
                .isEqualTo(Map.of("ministry", 48L, "agency", 49L));
        assertThat(MINISTRIES)
                .filteredOn(agency -> agency.alias().startsWith("kemenko-"))
                .hasSize(7);
        assertThat(MINISTRIES).allSatisfy(agency -> {
            assertThat(agency.code()).matches(agency.kind().equals("ministry") ? "K\\d+" : "L\\d+");
            assertThat(agency.name()).startsWith(agency.kind().equals("ministry") ? "Kementerian " : "");
        });
        assertThat(MINISTRIES).extracting(Agency::code).doesNotHaveDuplicates();
        assertThat(MINISTRIES).extracting(Agency::name).doesNotHaveDuplicates();
        assertThat(MINISTRIES)
                .filteredOn(agency -> agency.code().equals("K49"))
                .extracting(Agency::name)
                .containsExactly("Kementerian Usaha Mikro, Kecil, dan Menengah");
    }

    @Test
    void theLicenceStandsBesideTheData() {
        assertThat(Agency.read(Path.of("catalogue/LICENSE-ODbL.md"))).contains("# Open Database License (ODbL)");
        assertThat(String.join(" ", Agency.read(Path.of("catalogue/README.md"))))
                .contains("Open Database License (ODbL) 1.0", "idn-area-data", "opendatacommons.org/licenses/odbl/1-0");
    }

    @Test
    void codesAreThoseOfTheSourceWhereItIsThere() {
        assumeTrue(Files.exists(SOURCE), "the source is not on this machine");
        List<String> codes = List.of("provinces.csv", "regencies.csv").stream()
                .flatMap(file -> Agency.read(SOURCE.resolve(file)).stream().skip(1))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(REGIONS).extracting(Agency::code).containsExactlyInAnyOrderElementsOf(codes);
    }
}
