package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The audit log as administrators read it and take it out, and as an outsider recomputes what was taken out. */
class AuditReadingIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anOutsiderRecomputesTheChainFromTheExportAlone() throws Exception {
        addUnit("luar-" + mark());
        try (Chain chain = Chain.of("kota-contoh")) {
            chain.awaitSealed();
        }
        List<JsonNode> lines = export(Demo.ADMIN, "");
        String tenant = lines.get(0).at("/log/tenant").asText();
        Map<Long, String> commitments = new HashMap<>();
        for (JsonNode line : lines) {
            JsonNode entry = line.get("entry");
            if (entry != null) {
                commitments.put(entry.get("id").asLong(), hash(partsOf(entry, tenant)));
            }
        }
        String previous = "0".repeat(64);
        long seals = 0;
        for (JsonNode line : lines) {
            JsonNode seal = line.get("seal");
            if (seal != null) {
                List<String> parts = new ArrayList<>(List.of(
                        "integritas audit seal 1",
                        tenant,
                        Long.toString(++seals),
                        previous,
                        seal.get("sealedAt").asText(),
                        seal.get("entries").asText()));
                for (JsonNode listed : seal.get("list")) {
                    parts.add(listed.get("entry").asText());
                    parts.add(commitments.get(listed.get("entry").asLong()));
                }
                assertThat(hash(parts))
                        .as("seal " + seals)
                        .isEqualTo(seal.get("hash").asText());
                previous = seal.get("hash").asText();
            }
        }
        assertThat(seals).isPositive();
        JsonNode end = lines.get(lines.size() - 1).get("end");
        assertThat(end.get("seals").asLong()).isEqualTo(seals);
        assertThat(end.get("entries").asInt()).isEqualTo(commitments.size());
    }

    @Test
    void filtersByWhoWhatWhenAndAboutWhat() {
        String code = "saring-" + mark();
        String unit = addUnit(code);

        assertThat(details("subject=" + unit)).containsExactly(code);
        assertThat(details("action=unit.added&q=" + code)).containsExactly(code);
        assertThat(details("action=unit.described&q=" + code)).isEmpty();
        assertThat(details("q=" + code + "&from=2020-01-01")).containsExactly(code);
        assertThat(details("q=" + code + "&to=2020-01-01")).isEmpty();
        assertThat(details("q=" + code + "&actor=" + me(Demo.ADMIN))).containsExactly(code);
        assertThat(details("q=" + code + "&actor=" + me(Demo.UNIT))).isEmpty();
        Api admin = Api.as(Demo.ADMIN);
        assertThat(admin.get("audit/entries?from=kemarin").problem()).isEqualTo("422 input-not-accepted");
        assertThat(admin.get("audit/entries?subject=1").problem()).isEqualTo("422 input-not-accepted");
        assertThat(admin.get("audit/entries?sort=actor").problem()).isEqualTo("422 input-not-accepted");
        assertThat(admin.get("audit/entries?q=%25&size=1").json().get("total").asLong())
                .as("a percent sign is a letter like any other")
                .isLessThan(
                        admin.get("audit/entries?size=1").json().get("total").asLong());
    }

    @Test
    void listsThePagesOfTheLogInBothDirections() {
        addUnit("urut-" + mark());
        Api admin = Api.as(Demo.ADMIN);
        JsonNode newest = admin.get("audit/entries?size=2").json();
        JsonNode oldest = admin.get("audit/entries?size=2&sort=at").json();

        assertThat(newest.at("/items/0/id").asLong())
                .isGreaterThan(newest.at("/items/1/id").asLong());
        assertThat(oldest.at("/items/0/id").asLong())
                .isLessThan(oldest.at("/items/1/id").asLong());
    }

    @Test
    void nobodyReadsTheLogOfAnotherTenant() throws Exception {
        addUnit("rumah-" + mark());
        Set<Long> own = ids(Demo.ADMIN);
        Set<Long> foreign = ids(Demo.FOREIGN_ADMIN);

        assertThat(own).isNotEmpty();
        assertThat(foreign).isNotEmpty().doesNotContainAnyElementsOf(own);
        assertThat(Api.as(Demo.FOREIGN_ADMIN)
                        .get("audit/entries?q=rumah-")
                        .json()
                        .get("total")
                        .asLong())
                .isZero();
    }

    @Test
    void thePageShowsWhoDidWhatAndVerifiesTheChain() {
        String code = "halaman-" + mark();
        addUnit(code);
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.go("/app/audit?action=unit.added&q=" + code);
            assertThat(browser.await("tbody").getText())
                    .contains("Unit ditambahkan")
                    .contains("Unit " + code);
            browser.await("#sealing button").click();
            browser.awaitText("#sealing", "Rantai utuh");
        }
    }

    @Test
    void thePageCallsPeopleByNameAndLetsOneBeChosen() {
        Api admin = Api.as(Demo.ADMIN);
        Newcomer newcomer = Newcomer.invitedBy(
                admin, "\"assignments\":[{\"unit\":\"" + Demo.unit("rsud") + "\",\"role\":\"unit-user\"}]");
        String name = "Budi Hartono (" + newcomer.email() + ")";
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.go("/app/audit?subject=" + newcomer.id());
            assertThat(browser.await("tbody").getText())
                    .contains("Orang diundang", name, Demo.ADMIN)
                    .doesNotContain(newcomer.id());
            assertThat(browser.await("#subject").getText()).contains(name);

            browser.go("/app/audit?action=unit.assigned&q=" + newcomer.id());
            assertThat(browser.await("tbody").getText()).contains(name).doesNotContain(newcomer.id());

            browser.choose("#actor", me(Demo.UNIT));
            browser.click("form.filter button");
            browser.awaitText("main", "Tidak ada entri yang cocok");
            browser.choose("#actor", me(Demo.ADMIN));
            browser.click("form.filter button");
            browser.awaitText("tbody", name);

            admin.delete("people/" + newcomer.id());
            browser.go("/app/audit?subject=" + newcomer.id());
            assertThat(browser.await("tbody").getText())
                    .as("who is gone has no name here any more")
                    .contains("Orang dikeluarkan", newcomer.id())
                    .doesNotContain(newcomer.email());
        }
    }

    private static Set<Long> ids(String person) throws Exception {
        Set<Long> ids = new TreeSet<>();
        for (JsonNode line : export(person, "")) {
            if (line.has("entry")) {
                ids.add(line.at("/entry/id").asLong());
            }
        }
        return ids;
    }

    private static List<JsonNode> export(String person, String query) throws Exception {
        Reply reply = Api.as(person).get("audit/entries.jsonl" + query);
        assertThat(reply.header("Content-Type")).startsWith("application/x-ndjson");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : reply.response().body().split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static List<String> partsOf(JsonNode entry, String tenant) {
        return List.of(
                "integritas audit entry 1",
                entry.get("salt").asText(),
                tenant,
                entry.get("id").asText(),
                entry.get("at").asText(),
                entry.at("/actor/id").asText(),
                entry.at("/actor/name").asText(),
                entry.get("action").asText(),
                entry.get("subject").asText(),
                entry.get("detail").asText(),
                entry.get("before").asText(),
                entry.get("after").asText());
    }

    private static String hash(List<String> parts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : parts) {
            byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(utf8);
            bytes.write(',');
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }

    private static List<String> details(String query) {
        List<String> details = new ArrayList<>();
        Api.as(Demo.ADMIN)
                .get("audit/entries?" + query)
                .json()
                .get("items")
                .forEach(entry -> details.add(entry.get("detail").asText()));
        return details;
    }

    private static String me(String person) {
        return Api.as(person).get("me").json().get("id").asText();
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static String addUnit(String code) {
        return Api.as(Demo.ADMIN)
                .post("units", "{\"code\":\"" + code + "\",\"name\":\"Unit " + code + "\"}")
                .json()
                .get("id")
                .asText();
    }
}
