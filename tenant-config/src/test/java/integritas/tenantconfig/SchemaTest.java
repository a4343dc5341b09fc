package integritas.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas refuse what is wrong, say where, and explain themselves. */
class SchemaTest {

    private static final Path CITY = Path.of("demo/kota-contoh/tenant.yaml");

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            alias: kota-contoh       | alias: Kota Contoh         | $.alias                 | ^[a-z]
            name: Pemerintah         | nama: Pemerintah           | $                       | 'nama'
            name: Pemerintah         | nama: Pemerintah           | $                       | 'name'
            kind: city               | kind: kota                 | $.kind                  | "city"
            code: "99.71"            | code: 99.71                | $.code                  | string
            timeZone: Asia/Jakarta   | timeZone: WIB              | $.timeZone              | Asia/Makassar
            [kota-contoh.test]       | ["admin@kota-contoh.test"] | $.domains[0]            | pattern
            [kota-contoh.test]       | []                         | $.domains               | 1
            code: inspektorat        | code: Inspektorat Daerah   | $.units[0].units[0].code | pattern
            [tenant-admin, employee] | [central-admin]            | $.people[0].roles[0]    | "case-handler"
            email: admin@            | email: admin               | $.people[0].email       | pattern
            givenName: Wulan         | password: rahasia          | $.people[0]             | 'password'
            givenName: Wulan         | telepon: "0812"            | $.people[0]             | 'givenName'
            unit-user: [dpmptsp]     | penilai: [dpmptsp]         | $.people[1].assignments | 'penilai'
            unit-user: [dpmptsp]     | unit-user: []              | $.people[1].assignments.unit-user | 1
            period: current          | period: 21                 | $.assessments[0].period | 2000
            edition: "2021"          | edition: 2021              | $.assessments[0].edition | string
            """)
    void saysWhereAFileIsWrongAndWhy(String right, String wrong, String where, String why) throws IOException {
        String content = Files.readString(CITY);
        assertThat(content).contains(right);
        JsonNode spoilt = TenantFiles.parse(content.replaceFirst(Pattern.quote(right), wrong));
        assertThat(Schemas.faults("tenant.schema.json", spoilt))
                .anySatisfy(fault -> assertThat(fault).startsWith(where + " ").contains(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenant.schema.json", "people.schema.json"})
    void describesEveryProperty(String schema) {
        List<String> undescribed = new ArrayList<>();
        look(TenantFiles.read(Schemas.FOLDER.resolve(schema)), schema, undescribed);
        assertThat(undescribed).isEmpty();
    }

    private static void look(JsonNode node, String place, List<String> undescribed) {
        node.path("properties").fields().forEachRemaining(property -> {
            JsonNode value = property.getValue();
            if (!value.has("description") && !value.path("$ref").asText().matches(".*/(rolesInTenant|assignments)")) {
                undescribed.add(place + " " + property.getKey());
            }
        });
        node.fields().forEachRemaining(child -> look(child.getValue(), place + "/" + child.getKey(), undescribed));
    }
}
