package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the platform lends to plugins, over HTTP: files, sealed fields, letters, units, entries that name nobody. */
class HostServicesIT {

    private static final String TENANT = "kota-contoh";
    private static final String NOTE = "Notula rapat yang tidak boleh dibaca orang lain";

    private static final String TABLE = """
            create table thing (
                tenant_id uuid not null default nullif(current_setting('integritas.tenant', true), '')::uuid,
                id uuid not null, primary key (tenant_id, id));
            alter table thing enable row level security;
            alter table thing force row level security;
            create policy tenant_wall on thing
                using (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid)
                with check (tenant_id = nullif(current_setting('integritas.tenant', true), '')::uuid);
            """;

    private static final String THING = """
            package sample;
            import jakarta.persistence.*;
            import java.util.UUID;
            @Entity @Table(name = "thing", schema = "plugin_%s")
            public class Thing {
                @Id private UUID id;
                protected Thing() {}
            }
            """;

    private static final String PROBE = """
            package sample;
            import integritas.plugin.api.*;
            import integritas.rubric.Text;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.core.Response;
            import java.io.*;
            import java.util.*;
            public final class Probe implements PluginApplication {
                private final PluginHost host;
                public Probe(PluginHost host) { this.host = host; }
                @Override public Optional<Object> api() { return Optional.of(new Root(host)); }
                @Override public Optional<Object> publicPages() { return Optional.of(new Root(host)); }
                public static final class Root {
                    private final PluginHost host;
                    Root(PluginHost host) { this.host = host; }
                    @POST @Path("files") public String keep(@QueryParam("name") String name, InputStream content)
                            throws IOException {
                        return host.files().keep(name, content).id().toString();
                    }
                    @POST @Path("undone") public void undone(InputStream content) {
                        host.data().inTransaction(entities -> {
                            try {
                                UUID id = host.files().keep("notula.txt", content).id();
                                host.audit().unnamed("tip.undone");
                                if (host.files().find(id).isEmpty()) throw new IllegalStateException("not seen");
                                throw new Refusal(Refusal.Kind.STALE, "undone");
                            } catch (IOException e) { throw new UncheckedIOException(e); }
                        });
                    }
                    @GET @Path("files/{id}") public Response file(@PathParam("id") UUID id) {
                        return host.pages().download(id);
                    }
                    @DELETE @Path("files/{id}") public void erase(@PathParam("id") UUID id) { host.files().erase(id); }
                    @GET @Path("made") public Response made() {
                        return host.pages().download("daftar é.csv", "text/csv", "a;b".getBytes());
                    }
                    @POST @Path("seal") public String seal(@QueryParam("row") UUID row, String clear) {
                        return host.cipher().seal("probe.text", row, clear);
                    }
                    @POST @Path("open") public String open(@QueryParam("row") UUID row, String sealed) {
                        return host.cipher().open("probe.text", row, sealed);
                    }
                    @GET @Path("units") public String units() {
                        return codes(host.units().all()) + "|" + codes(host.units().ofPerson());
                    }
                    @POST @Path("unnamed") public void unnamed() { host.audit().unnamed("tip.sent"); }
                    @POST @Path("letter") public int letter() {
                        return host.letters().toRole("tenant-admin",
                            new Letters.Letter(Text.of("id", "x"), Text.of("id", "x"), "/"));
                    }
                    private static String codes(List<WorkUnit> units) {
                        StringJoiner codes = new StringJoiner(",");
                        units.forEach(unit -> codes.add(unit.code()));
                        return codes.toString();
                    }
                }
            }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path state;

    @BeforeAll
    static void switchThePluginsOn() {
        for (String id : List.of("probe", "other-probe")) {
            PluginJar.named(id, "store-data", "public-pages")
                    .with("db/migration/V1__thing.sql", TABLE)
                    .withClass("Thing", THING.formatted(id.replace('-', '_')))
                    .withExtension("Probe", PROBE)
                    .drop();
            Plugin plugin = new Plugin(id);
            plugin.approve();
            plugin.await("running");
            plugin.switchOn(Demo.ADMIN);
            plugin.switchOn(Demo.FOREIGN_ADMIN);
        }
        new Plugin("outreach").ensureRunning();
        new Plugin("outreach").switchOn(Demo.ADMIN);
    }

    @Test
    void aFileIsReadByItsPluginInItsTenantAndByNobodyElse() throws IOException {
        String id = keep(Demo.UNIT, "catatan rahasia.txt", NOTE).response().body();

        Reply handedOut = Api.as(Demo.UNIT).get("plugins/probe/files/" + id);

        assertThat(handedOut.response().body()).isEqualTo(NOTE);
        assertThat(handedOut.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"catatan rahasia.txt\";" + " filename*=UTF-8''catatan%20rahasia.txt");
        assertThat(handedOut.header("Content-Security-Policy")).contains("sandbox");
        assertThat(handedOut.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Api.as(Demo.FOREIGN_UNIT).get("plugins/probe/files/" + id).problem())
                .isEqualTo("404 not-found");
        assertThat(Api.as(Demo.UNIT).get("plugins/other-probe/files/" + id).problem())
                .isEqualTo("404 not-found");
        assertThat(visit("files/" + id).response().body()).isEqualTo(NOTE);

        Path onDisk = content(id);
        assertThat(Files.readString(onDisk, StandardCharsets.ISO_8859_1)).doesNotContain("Notula", "rapat");
        assertThat(Api.as(Demo.UNIT).delete("plugins/probe/files/" + id).status())
                .isEqualTo(204);
        assertThat(onDisk).doesNotExist();
        assertThat(Api.as(Demo.UNIT).get("plugins/probe/files/" + id).problem()).isEqualTo("404 not-found");
    }

    @Test
    void whatIsUndoneOrRefusedLeavesNeitherRowNorContent() throws IOException, SQLException {
        long files = contents();
        long rows = number("select count(*) from plugin_file");

        assertThat(send(Demo.UNIT, "undone", NOTE).problem()).isEqualTo("412 stale");
        Reply misleading = keep(Demo.UNIT, "foto.png", NOTE);
        assertThat(misleading.problem()).isEqualTo("422 input-not-accepted");
        assertThat(misleading.json().at("/errors/0/field").asText()).isEqualTo("file");
        assertThat(keep(Demo.UNIT, "kosong.txt", "").json().at("/errors/0/code").asText())
                .isEqualTo("file-empty");

        assertThat(contents()).isEqualTo(files);
        assertThat(number("select count(*) from plugin_file")).isEqualTo(rows);
        assertThat(number("select count(*) from audit_unnamed where action like '%undone'"))
                .isZero();
    }

    @Test
    void contentThatBelongsToNoRowIsSweptAfterADayAndNothingElse() throws IOException, SQLException {
        Path kept = content(keep(Demo.UNIT, "notula.txt", NOTE).response().body());
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(kept, old);
        Path stray = Files.writeString(kept.resolveSibling(UUID.randomUUID().toString()), "x");
        Path broken = Files.writeString(kept.resolveSibling(UUID.randomUUID() + ".part"), "x");
        Path underWay = Files.writeString(kept.resolveSibling(UUID.randomUUID() + ".part"), "x");
        Files.setLastModifiedTime(stray, old);
        Files.setLastModifiedTime(broken, old);

        try (Chain chain = Chain.of(TENANT)) {
            chain.execute("update scheduled_tasks set execution_time = now() where task_name = 'plugin.files.sweep'");
        }

        for (int tries = 0; (Files.exists(stray) || Files.exists(broken)) && tries < 120; tries++) {
            LockSupport.parkNanos(500_000_000);
        }
        assertThat(stray).doesNotExist();
        assertThat(broken).doesNotExist();
        assertThat(kept).exists();
        assertThat(underWay).exists();
        Files.delete(underWay);
    }

    @Test
    void whatWasMadeJustNowIsHandedOutAlsoWhereNobodyIsSignedIn() {
        for (Reply reply : List.of(Api.as(Demo.EMPLOYEE).get("plugins/probe/made"), visit("made"))) {
            assertThat(reply.response().body()).isEqualTo("a;b");
            assertThat(reply.header("Content-Type")).startsWith("text/csv");
            assertThat(reply.header("Content-Disposition")).contains("filename*=UTF-8''daftar%20%C3%A9.csv");
        }
    }

    @Test
    void aSealedTextOpensForItsTenantPluginAndRowAlone() throws SQLException {
        UUID row = UUID.randomUUID();
        String sealed = send(Demo.UNIT, "seal?row=" + row, "3374010101900001")
                .response()
                .body();

        assertThat(sealed).matches("1\\.[0-9a-f]{8}\\.[A-Za-z0-9_-]+");
        assertThat(send(Demo.EMPLOYEE, "open?row=" + row, sealed).response().body())
                .isEqualTo("3374010101900001");
        assertThat(send(Demo.FOREIGN_UNIT, "open?row=" + row, sealed).problem()).isEqualTo("500 internal-error");
        assertThat(send(Demo.UNIT, "open?row=" + UUID.randomUUID(), sealed).problem())
                .isEqualTo("500 internal-error");
        assertThat(Api.as(Demo.UNIT)
                        .send("POST", "plugins/other-probe/open?row=" + row, BodyPublishers.ofString(sealed))
                        .problem())
                .isEqualTo("500 internal-error");
        assertThat(text("select string_agg(distinct purpose, ',') from tenant_key"))
                .isEqualTo("SEAL,SEARCH");
        assertThat(number("select count(*) from tenant_key where id = '" + sealed.substring(2, 10) + "'"))
                .isEqualTo(1);
    }

    @Test
    void theServingRoleCannotEraseKeys() throws SQLException {
        send(Demo.UNIT, "seal?row=" + UUID.randomUUID(), "x");
        try (Chain server = Chain.ofTheServer(TENANT)) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> server.execute("delete from tenant_key")))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void unitsAreTheTenantsOwnAndThePersonsAreThoseOfHisRoles() {
        String[] units =
                Api.as(Demo.UNIT).get("plugins/probe/units").response().body().split("\\|", -1);

        assertThat(units[0].split(",")).contains("dpmptsp", "dinkes").doesNotHaveDuplicates();
        assertThat(units[1].split(",")).isNotEmpty().isSubsetOf(units[0].split(","));
        assertThat(Api.as(Demo.EMPLOYEE).get("plugins/probe/units").response().body())
                .isEqualTo(units[0] + "|");
        assertThat(visit("units").response().body()).isEqualTo(units[0] + "|");
        assertThat(Api.as(Demo.FOREIGN_UNIT)
                        .get("plugins/probe/units")
                        .response()
                        .body())
                .doesNotContain("dpmptsp");
    }

    @Test
    void whoAsksForNoLettersWritesNone() {
        assertThat(send(Demo.UNIT, "letter", "").problem()).isEqualTo("500 internal-error");
    }

    @Test
    void anActThatNamesNobodyComesIntoTheLogAfterItsDayAndTheChainHolds() throws SQLException {
        String action = "plugin.probe.tip.sent";
        String known = "audit/entries?size=100&action=" + action;
        long entries = number("select count(*) from audit_entry");

        assertThat(send(Demo.EMPLOYEE, "unnamed", "").status()).isEqualTo(204);

        assertThat(number("select count(*) from audit_entry"))
                .as("nothing else is written beside it")
                .isEqualTo(entries);
        assertThat(Api.as(Demo.ADMIN).get(known).json().get("total").asInt()).isZero();
        try (Chain chain = Chain.of(TENANT)) {
            chain.execute("update audit_unnamed set day = day - 1");
            chain.execute("update scheduled_tasks set execution_time = now() where task_name = 'audit.unnamed'");
            JsonNode found = Api.as(Demo.ADMIN).get(known).json();
            for (int tries = 0; found.get("total").asInt() == 0 && tries < 120; tries++) {
                LockSupport.parkNanos(500_000_000);
                found = Api.as(Demo.ADMIN).get(known).json();
            }
            assertThat(found.get("total").asInt()).isEqualTo(1);
            JsonNode entry = found.at("/items/0");
            assertThat(entry.at("/actor/name").asText()).isEqualTo("tidak disebutkan");
            assertThat(entry.at("/actor/id").asText()).isEqualTo(new UUID(0, 0).toString());
            assertThat(entry.get("subject").asText()).isEqualTo(new UUID(0, 0).toString());
            assertThat(entry.get("detail").asText()
                            + entry.get("before").asText()
                            + entry.get("after").asText())
                    .isEmpty();
            assertThat(entry.get("at").asText()).as("midnight in Jakarta").endsWith("T17:00:00.000000Z");
            chain.awaitSealed();
            assertThat(Chain.check(state, "verify", TENANT)).startsWith("0 ");
            assertThat(Api.as(Demo.ADMIN)
                            .get("audit/verification")
                            .json()
                            .get("unbroken")
                            .asBoolean())
                    .isTrue();
        }
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            browser.go("/app/audit?action=" + action);
            browser.awaitText("table", "Tidak disebutkan");
            assertThat(browser.all("table time").get(0).getText()).doesNotContain(":", ".00");
        }
    }

    @Test
    void theTemplateKeepsAPhotoSealsANumberAndWritesToTheAdministrators() throws Exception {
        Plugin outreach = new Plugin("outreach");
        outreach.decide(Demo.ADMIN, "/settings", "{\"perYear\":1,\"keepYears\":30}");
        int year = Year.now(ZoneId.of("Asia/Jakarta")).getValue() - 9;
        String mail = Api.as(Demo.ADMIN)
                .get("people/" + Demo.person(Demo.ADMIN))
                .json()
                .get("email")
                .asText();
        int before = Mails.to(mail).size();
        Reply added = Api.as(Demo.UNIT)
                .post(
                        "plugins/outreach/events",
                        "{\"heldOn\":\"" + year
                                + "-03-04\",\"topic\":\"Pameran\",\"participants\":40,\"contact\":\"0812 3456 7890\"}");
        assertThat(added.status()).as(added.response().body()).isEqualTo(201);
        String photo = "plugins/outreach/events/" + added.json().get("id").asText() + "/photo";

        assertThat(Api.as(Demo.EMPLOYEE).get(photo).problem()).isEqualTo("404 not-found");
        Reply sent = upload(Demo.UNIT, photo, "pameran.pdf", "%PDF-1.7\npameran");
        assertThat(sent.status()).as(sent.response().body()).isEqualTo(204);
        assertThat(Api.as(Demo.EMPLOYEE).get(photo).response().body()).isEqualTo("%PDF-1.7\npameran");
        assertThat(upload(Demo.EMPLOYEE, photo, "x.pdf", "%PDF-1.7\nx").problem())
                .isEqualTo("403 not-allowed");
        assertThat(upload(Demo.UNIT, photo, "x.png", "teks")
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("name-misleading");
        assertThat(Api.as(Demo.FOREIGN_UNIT).get(photo).problem()).isEqualTo("404 not-found");

        try (Chain server = Chain.ofTheServer(TENANT)) {
            assertThat(server.text("select contact from plugin_outreach.event where topic = 'Pameran'"))
                    .startsWith("1.")
                    .doesNotContain("3456");
        }
        MimeMessage letter = Mails.await(mail, before + 1);
        assertThat(letter.getSubject()).isEqualTo("Sosialisasi " + year + " sudah rutin");
        assertThat(Mails.text(letter))
                .contains("/app/plugins/outreach/", "Catatan sosialisasi", "Integritas")
                .doesNotContain("3456");
        outreach.decide(Demo.ADMIN, "/settings", "{\"perYear\":4,\"keepYears\":30}");
        checkThePage(added.json().get("id").asText());
    }

    private static void checkThePage(String event) throws IOException {
        Path photo = Files.createTempFile("pameran", ".pdf");
        Files.writeString(photo, "%PDF-1.7\nlain");
        try (Browser browser = Browser.as(Demo.UNIT)) {
            browser.go("/app/plugins/outreach/events/" + event);
            browser.awaitText("main", "0812 3456 7890");
            browser.requireAccessible("an event at 1280");
            browser.narrow();
            browser.requireAccessible("an event at 360");
            browser.wide();
            browser.await("#file").sendKeys(photo.toString());
            browser.run("document.querySelector('main').dataset.before = 'yes'");
            browser.click("form [class~=btn-primary]");
            browser.await("main:not([data-before])");
            browser.awaitText("main", "Unduh foto");
            browser.requireCalm("the page of an event");
        }
        assertThat(Api.as(Demo.UNIT)
                        .get("plugins/outreach/events/" + event + "/photo")
                        .response()
                        .body())
                .isEqualTo("%PDF-1.7\nlain");
        assertThat(Api.as(Demo.ADMIN)
                        .get("audit/entries?action=plugin.outreach.contact.read")
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();
    }

    private static Reply upload(String person, String path, String name, String content) {
        return Api.as(person)
                .send(
                        "PUT",
                        path,
                        BodyPublishers.ofByteArray(Multipart.file(name, content)),
                        "Content-Type",
                        Multipart.TYPE);
    }

    private static Reply keep(String person, String name, String content) {
        return send(person, "files?name=" + name.replace(" ", "%20"), content);
    }

    private static Reply send(String person, String path, String body) {
        return Api.as(person)
                .send(
                        "POST",
                        "plugins/probe/" + path,
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "text/plain;charset=UTF-8");
    }

    private static Reply visit(String path) {
        return Api.nobody().get("../../public/" + TENANT + "/probe/" + path);
    }

    private static Path evidence() {
        return Platform.running().plugins().resolveSibling("evidence");
    }

    private static Path content(String id) throws IOException {
        try (Stream<Path> all = Files.walk(evidence())) {
            return all.filter(file -> file.endsWith(id)).findFirst().orElseThrow();
        }
    }

    private static long contents() throws IOException {
        try (Stream<Path> all = Files.walk(evidence())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("/plugins/probe/"))
                    .count();
        }
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) throws SQLException {
        try (Chain owner = Chain.of(TENANT)) {
            return owner.text(sql);
        }
    }
}
