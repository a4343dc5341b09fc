package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPeopleTest {

    @TempDir
    Path folder;

    @Test
    void areFourAcrossTenantsAndSixInEachOfTwo() {
        assertThat(DemoPeople.names())
                .hasSize(16)
                .contains("admin.pusat", "tpn", "dua.tenant", "tanpa.tenant")
                .contains("unit.kota-contoh", "upg.kementerian-contoh");
    }

    @Test
    void keepTheirPasswords() {
        Map<String, String> first = DemoPeople.keptIn(folder.resolve("demo-passwords.properties"));

        assertThat(DemoPeople.keptIn(folder.resolve("demo-passwords.properties")))
                .isEqualTo(first);
    }

    @Test
    void havePasswordsThatTheRealmAccepts() {
        assertThat(DemoPeople.keptIn(folder.resolve("demo-passwords.properties"))
                        .values())
                .doesNotHaveDuplicates()
                .allSatisfy(password -> assertThat(password).hasSizeGreaterThanOrEqualTo(12));
    }
}
