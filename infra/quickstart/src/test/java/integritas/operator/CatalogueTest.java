package integritas.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void makesATenantOfEachAgencyThatGovernsItself() throws IOException {
        List<Description> all = Catalogue.read(Path.of("../../tenant-config/catalogue"));

        assertThat(all).hasSize(643).extracting(Description::alias).doesNotContain("kota-administrasi-jakarta-barat");
        JsonNode bogor = all.stream()
                .filter(description -> description.alias().equals("kota-bogor"))
                .map(description -> json(description.content()))
                .findFirst()
                .orElseThrow();
        assertThat(bogor).isEqualTo(json("""
                {"alias": "kota-bogor", "name": "Kota Bogor", "kind": "city", "code": "32.71", "timeZone": "Asia/Jakarta",
                 "units": [{"code": "kota-bogor", "name": "Kota Bogor"}]}"""));
    }

    @Test
    void takesMinistriesAsTheyStandInTheirFile() throws IOException {
        write(
                "ministries.csv",
                "code,alias,kind,name,timeZone\nK99,kementerian-contoh,ministry,\"Kementerian Contoh, Uji, dan Coba\",Asia/Jakarta");
        write("regions.csv", "code,alias,kind,name,timeZone,autonomous");

        assertThat(Catalogue.read(folder)).singleElement().satisfies(ministry -> {
            assertThat(ministry.alias()).isEqualTo("kementerian-contoh");
            assertThat(json(ministry.content()).get("name").asText()).isEqualTo("Kementerian Contoh, Uji, dan Coba");
        });
    }

    @Test
    void namesTheLineThatIsNotWhole() throws IOException {
        write("ministries.csv", "code,alias,kind,name,timeZone\nK99,kementerian-contoh");
        write("regions.csv", "code,alias,kind,name,timeZone,autonomous");

        assertThatThrownBy(() -> Catalogue.read(folder)).hasMessage("ministries.csv:2: 5 fields are expected");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
