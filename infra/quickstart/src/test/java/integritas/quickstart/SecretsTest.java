package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.quickstart.Secrets.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void areTheSameInTheNextRun() {
        Secrets first = Secrets.keptIn(folder.resolve("secrets.properties"));
        Secrets second = Secrets.keptIn(folder.resolve("secrets.properties"));

        assertThat(Name.values())
                .allSatisfy(name -> assertThat(second.get(name)).isEqualTo(first.get(name)));
    }

    @Test
    void areLongAndAllDifferent() {
        Secrets secrets = Secrets.keptIn(folder.resolve("secrets.properties"));

        assertThat(Arrays.stream(Name.values()).map(secrets::get))
                .doesNotHaveDuplicates()
                .allSatisfy(secret -> assertThat(secret).matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void areReadableByTheirOwnerAlone() throws IOException {
        Path file = folder.resolve("secrets.properties");
        Secrets.keptIn(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void keepWhatThereIsWhenALaterVersionNeedsMore() {
        Path file = folder.resolve("secrets.properties");
        PrivateFile.write(file, Map.of("OIDC_CLIENT", "from-an-earlier-version"));

        Secrets secrets = Secrets.keptIn(file);

        assertThat(secrets.get(Name.OIDC_CLIENT)).isEqualTo("from-an-earlier-version");
        assertThat(secrets.get(Name.KEYCLOAK_ADMIN)).isNotEmpty();
    }

    @Test
    void stayOutOfWhatALoginPrints() {
        assertThat(new Login("jdbc:postgresql://127.0.0.1/x", "app", "geheim").toString())
                .doesNotContain("geheim");
    }
}
