package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every write leaves its entry with who, what, old and new; so does the reading of what is sensitive. */
class AuditCoverageIT {

    private static final Set<String> CHANGES_NOTHING = Set.of("scoreAnswers", "planDescription", "previewNationalYear");

    /**
     * Their entries stand in other tenants' logs, or in those of roles, plugins and years, or need data of a plugin:
     * CentralIT, PluginIT, CalendarIT and ProposalIT see them.
     */
    private static final Set<String> LOGGED_ELSEWHERE = Set.of(
            "putTenant",
            "moveTenant",
            "giveNationalRole",
            "takeNationalRole",
            "approvePlugin",
            "suspendPlugin",
            "publishNationalYear",
            "acceptProposal");

    private static final String SETTINGS = "{\"locale\":\"id\",\"timeZone\":\"Asia/Jakarta\",\"surveyEntry\":\"%s\"}";
    private static final Map<String, Write> WRITES = new LinkedHashMap<>();
    private static final String CODE = "jejak-" + UUID.randomUUID().toString().substring(0, 8);
    private static final String DESCRIPTION = """
            {"alias":"kota-contoh","name":"Pemerintah Kota Contoh","kind":"city","code":"99.71",
             "units":[{"code":"pemkot","name":"Pemerintah Kota Contoh"}],
             "people":[{"username":"%1$s","givenName":"Jejak","familyName":"Berkas","email":"%1$s@berkas.test",
             "roles":["employee"]}]}""".formatted(CODE);
    private static String parent = "";
    private static String unit = "";
    private static String assessment = "";
    private static String document = "";
    private static String person = "";

    /**
     * A write, and what must be logged of it.
     *
     * @param action the entry's action
     * @param before a part of what was before
     * @param after a part of what is after
     * @param who does it
     * @param call does it
     */
    private record Write(String action, String before, String after, String who, Supplier<Reply> call) {}

    @BeforeAll
    static void describeEveryWrite() {
        parent = Api.as(Demo.UNIT)
                .get(Demo.assessment(Demo.UNIT))
                .json()
                .at("/unit/id")
                .asText();
        put("addUnit", "unit.added", "", "Unit jejak", Demo.ADMIN, () -> {
            Reply added = Api.as(Demo.ADMIN)
                    .post("units", "{\"code\":\"" + CODE + "\",\"name\":\"Unit jejak\",\"parent\":\"" + parent + "\"}");
            unit = added.json().get("id").asText();
            return added;
        });
        // of a year long past, so that it is nobody's newest assessment
        put("openAssessment", "assessment.opened", "", "2019", Demo.ADMIN, () -> {
            Reply opened = Api.as(Demo.ADMIN)
                    .post(
                            "assessments",
                            "{\"unit\":\"" + unit
                                    + "\",\"rubric\":\"lke-zi\",\"edition\":\"2021\",\"period\":2019,\"target\":\"WBK\"}");
            assessment = "assessments/" + opened.json().get("id").asText();
            return opened;
        });
        put(
                "giveAssignment",
                "assessment.assigned",
                "",
                "Kartika Halim",
                Demo.CENTRAL,
                () -> Api.as(Demo.CENTRAL).put(assigning(), "{\"note\":\"Surat tugas\"}"));
        put(
                "takeAssignment",
                "assessment.released",
                "Kartika Halim",
                "",
                Demo.CENTRAL,
                () -> Api.as(Demo.CENTRAL).delete(assigning()));
        put(
                "applyDescription",
                "person.described",
                "",
                "employee",
                Demo.CENTRAL,
                () -> Api.as(Demo.CENTRAL).put("central/descriptions/kota-contoh", DESCRIPTION));
        put(
                "rotateTenantKey",
                "key.rotated",
                "",
                "",
                Demo.CENTRAL,
                () -> Api.as(Demo.CENTRAL).post("central/tenants/kota-contoh/keys", ""));
        put(
                "putAnswer",
                "answer.saved",
                "",
                "Ya",
                Demo.UNIT,
                () -> Api.as(Demo.UNIT)
                        .put(assessment + "/answers/A.I.1.i.a", "{\"answer\":\"Ya\"}", "If-None-Match", "*"));
        put(
                "putAnswers",
                "answer.saved",
                "Ya",
                "Tidak",
                Demo.UNIT,
                () -> Api.as(Demo.UNIT).patch(assessment + "/answers", "{\"answers\":{\"A.I.1.i.a\":\"Tidak\"}}"));
        put("attachEvidence", "evidence.attached", "", "jejak.pdf", Demo.UNIT, () -> {
            Reply attached = Api.as(Demo.UNIT)
                    .send(
                            "POST",
                            assessment + "/answers/A.I.1.i.a/evidence",
                            BodyPublishers.ofByteArray(Multipart.file("jejak.pdf", "%PDF-1.7\njejak")),
                            "Content-Type",
                            Multipart.TYPE);
            document = attached.json().get("id").asText();
            return attached;
        });
        put(
                "detachEvidence",
                "evidence.detached",
                "jejak.pdf",
                "",
                Demo.UNIT,
                () -> Api.as(Demo.UNIT).delete(assessment + "/answers/A.I.1.i.a/evidence/" + document));
        put(
                "moveAssessment",
                "assessment.moved",
                "draft",
                "submitted",
                Demo.UNIT,
                () -> Api.as(Demo.UNIT).post(assessment + "/transitions", "{\"to\":\"submitted\"}"));
        describeWritesOfTheAdmin();
        describeWritesAboutPlugins();
        describeWritesAboutTheCalendar();
    }

    private static void describeWritesAboutTheCalendar() {
        Api admin = Api.as(Demo.ADMIN);
        String day = "settings/calendar/days/2019-06-17";
        put(
                "putCalendarRules",
                "calendar.decided",
                "5",
                "6",
                Demo.ADMIN,
                () -> admin.put("settings/calendar", "{\"week\":6,\"jointLeave\":\"off\"}"));
        put(
                "putLocalDay",
                "calendar.day-put",
                "",
                "Jejak",
                Demo.ADMIN,
                () -> admin.put(day, "{\"kind\":\"holiday\",\"name\":\"Jejak\"}"));
        put("removeLocalDay", "calendar.day-removed", "Jejak", "", Demo.ADMIN, () -> admin.delete(day));
    }

    private static void describeWritesAboutPlugins() {
        Plugin outreach = new Plugin("outreach");
        outreach.ensureRunning();
        outreach.switchOn(Demo.ADMIN);
        put(
                "setAgencyPlugin",
                "plugin.set",
                "settings",
                "perYear",
                Demo.ADMIN,
                () -> outreach.decide(Demo.ADMIN, "/settings", "{\"perYear\":5}"));
        put(
                "switchAgencyPlugin",
                "plugin.switched-off",
                "true",
                "false",
                Demo.ADMIN,
                () -> outreach.decide(Demo.ADMIN, "", "{\"on\":false}"));
    }

    private static void describeWritesOfTheAdmin() {
        Api admin = Api.as(Demo.ADMIN);
        put(
                "changeUnit",
                "unit.described",
                "Unit jejak",
                "Unit baru",
                Demo.ADMIN,
                () -> admin.patch("units/" + unit, "{\"name\":\"Unit baru\"}", "If-Match", seen()));
        put(
                "archiveUnit",
                "unit.archived",
                "active",
                "archived",
                Demo.ADMIN,
                () -> admin.post("units/" + unit + "/archive", "", "If-Match", seen()));
        put(
                "restoreUnit",
                "unit.restored",
                "archived",
                "active",
                Demo.ADMIN,
                () -> admin.post("units/" + unit + "/restore", "", "If-Match", seen()));
        put("invitePerson", "person.invited", "", "employee", Demo.ADMIN, () -> {
            Reply invited = admin.post(
                    "people",
                    "{\"name\":\"Jejak\",\"email\":\"" + CODE + "@kota-contoh.test\",\"roles\":[\"employee\"]}");
            person = invited.json().get("id").asText();
            return invited;
        });
        put("resendInvitation", "person.reinvited", "", "", Demo.ADMIN, () -> {
            Newcomer.letAnHourPass(person);
            return admin.post("people/" + person + "/invitation", "");
        });
        put(
                "changePerson",
                "person.roles",
                "employee",
                "case-handler",
                Demo.ADMIN,
                () -> admin.patch("people/" + person, "{\"roles\":[\"case-handler\"],\"assignments\":[]}"));
        put("removePerson", "person.removed", "case-handler", "", Demo.ADMIN, () -> admin.delete("people/" + person));
        put(
                "putSettings",
                "settings.decided",
                "unit",
                "evaluator",
                Demo.ADMIN,
                () -> admin.put("settings", SETTINGS.formatted("evaluator")));
    }

    @AfterAll
    static void leaveSurveysToTheUnitAndSaturdaysFree() {
        Api.as(Demo.ADMIN).put("settings/calendar", "{\"week\":5,\"jointLeave\":\"off\"}");
        Api.as(Demo.ADMIN).put("settings", SETTINGS.formatted("unit"));
    }

    private static String assigning() {
        return "central/tenants/kota-contoh/" + assessment + "/assessors/" + Demo.NATIONAL;
    }

    private static String seen() {
        return Api.as(Demo.ADMIN).get("units/" + unit).header("ETag");
    }

    @Test
    void everyWriteOfTheApiLeavesItsEntry() {
        assertThat(WRITES.keySet())
                .as("writes that the API describes")
                .containsExactlyInAnyOrderElementsOf(described());
        WRITES.forEach((operation, write) -> {
            long last = newest(List.of()).path("id").asLong();
            Reply reply = write.call().get();
            assertThat(reply.status()).as(operation + reply.response().body()).isBetween(200, 299);
            JsonNode entry = newest(List.of("action=" + write.action()));
            assertThat(entry.path("id").asLong()).as(operation).isGreaterThan(last);
            assertThat(entry.at("/actor/id").asText())
                    .as(operation)
                    .isEqualTo(Api.as(write.who()).get("me").json().get("id").asText());
            assertThat(entry.get("before").asText()).as(operation).contains(write.before());
            assertThat(entry.get("after").asText()).as(operation).contains(write.after());
        });
        assertThat(Api.as(Demo.UNIT).get("documents/" + document + "/content").status())
                .isEqualTo(200);
        JsonNode read = newest(List.of("action=evidence.read"));
        assertThat(read.get("subject").asText()).isEqualTo(document);
    }

    @Test
    void takingTheLogOutIsLoggedToo() {
        Api.as(Demo.ADMIN).get("audit/entries.jsonl?action=unit.added");

        assertThat(newest(List.of("action=audit.exported")).get("detail").asText())
                .isEqualTo("action=unit.added");
    }

    private static void put(
            String operation, String action, String before, String after, String who, Supplier<Reply> call) {
        WRITES.put(operation, new Write(action, before, after, who, call));
    }

    private static JsonNode newest(List<String> filter) {
        return Api.as(Demo.ADMIN)
                .get("audit/entries?size=1&" + String.join("&", filter))
                .json()
                .at("/items/0");
    }

    private static Set<String> described() {
        Set<String> writes = new TreeSet<>();
        Api.nobody()
                .get("openapi.json")
                .json()
                .get("paths")
                .forEach(path -> path.fields().forEachRemaining(item -> {
                    boolean write = Set.of("put", "post", "patch", "delete").contains(item.getKey());
                    boolean ofAPlugin = item.getValue().has("x-roles");
                    if (write
                            && !ofAPlugin
                            && !CHANGES_NOTHING.contains(
                                    item.getValue().get("operationId").asText())) {
                        writes.add(item.getValue().get("operationId").asText());
                    }
                }));
        assertThat(writes).containsAll(LOGGED_ELSEWHERE);
        writes.removeAll(LOGGED_ELSEWHERE);
        return writes;
    }
}
