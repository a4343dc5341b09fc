package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The country's years, an agency's own days, and what a plugin counts with them. */
class CalendarIT {

    private static final int NEXT = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear() + 1;
    private static final int AFTER_NEXT = NEXT + 1;
    private static final String USUAL = "{\"week\":5,\"jointLeave\":\"off\"}";
    private static final String COUNTING = """
            package sample;

            import integritas.plugin.api.*;
            import jakarta.ws.rs.*;
            import java.time.LocalDate;
            import java.util.Optional;

            public final class Counting implements PluginApplication {
                private final PluginHost host;
                public Counting(PluginHost host) { this.host = host; }
                @Override public Optional<Object> api() { return Optional.of(new Root(host)); }
                public static final class Root {
                    private final PluginHost host;
                    Root(PluginHost host) { this.host = host; }
                    @GET @Path("due/{start}/{days}")
                    public String due(@PathParam("start") String start, @PathParam("days") int days) {
                        WorkingDays.Due due = host.workingDays().after(LocalDate.parse(start), days);
                        return due.day() + " " + due.warning() + " " + due.provisional();
                    }
                }
            }
            """;

    private final Api central = Api.as(Demo.CENTRAL);
    private final Api admin = Api.as(Demo.ADMIN);
    private final Api other = Api.as(Demo.FOREIGN_ADMIN);

    @AfterEach
    void followTheCountryAgain() {
        admin.put("settings/calendar", USUAL);
        for (JsonNode day : admin.get("settings/calendar").json().get("local")) {
            admin.delete("settings/calendar/days/" + day.get("day").asText());
        }
    }

    @Test
    void anAgencyThatDecidedNothingFollowsTheCountry() {
        JsonNode calendar = other.get("settings/calendar").json();
        JsonNode year = other.get("settings/calendar/years/2026").json();

        assertThat(calendar.get("week").asInt()).isEqualTo(5);
        assertThat(calendar.get("jointLeave").asText()).isEqualTo("off");
        assertThat(calendar.get("local")).isEmpty();
        assertThat(year.get("workingDays").asInt()).isEqualTo(240);
        assertThat(year.get("provisional").asBoolean()).isFalse();
        assertThat(year.get("days")).hasSize(25);
        assertThat(year.get("decree").asText()).contains("1497 Tahun 2025");
    }

    @Test
    void anAgencyCountsInItsOwnWayAndNobodyElseDoes() {
        String before = admin.get("settings/calendar").json().get("version").asText();
        String others = other.get("settings/calendar").json().get("version").asText();

        JsonNode decided = admin.put("settings/calendar", "{\"week\":5,\"jointLeave\":\"worked\"}")
                .json();

        assertThat(decided.get("version").asText()).isNotEqualTo(before);
        assertThat(workingDays(admin, 2026)).isEqualTo(248);
        assertThat(admin.put("settings/calendar/days/2026-06-17", "{\"kind\":\"holiday\",\"name\":\"Galungan\"}")
                        .status())
                .isEqualTo(200);
        assertThat(workingDays(admin, 2026)).isEqualTo(247);
        assertThat(admin.put("settings/calendar/days/2026-08-17", "{\"kind\":\"worked\",\"name\":\"Upacara\"}")
                        .status())
                .isEqualTo(200);
        assertThat(workingDays(admin, 2026)).isEqualTo(248);
        assertThat(workingDays(other, 2026)).isEqualTo(240);
        assertThat(other.get("settings/calendar").json().get("version").asText())
                .isEqualTo(others);

        assertThat(admin.delete("settings/calendar/days/2026-06-17").status()).isEqualTo(204);
        assertThat(admin.delete("settings/calendar/days/2026-08-17").status()).isEqualTo(204);
        assertThat(admin.put("settings/calendar", USUAL).json().get("version").asText())
                .as("the same days again")
                .isEqualTo(before);
    }

    @Test
    void whatAnAgencyChangesStandsInItsAuditLog() {
        admin.put("settings/calendar/days/2026-06-17", "{\"kind\":\"holiday\",\"name\":\"Galungan\"}");
        admin.put("settings/calendar/days/2026-06-17", "{\"kind\":\"holiday\",\"name\":\"Galungan dan Kuningan\"}");

        JsonNode entry =
                admin.get("audit/entries?size=1&action=calendar.day-put").json().at("/items/0");

        assertThat(entry.get("detail").asText()).isEqualTo("2026-06-17");
        assertThat(entry.get("before").asText()).contains("\"Galungan\"");
        assertThat(entry.get("after").asText()).contains("Galungan dan Kuningan");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13-01, holiday, Hari Jadi, date-malformed",
        "kemarin, holiday, Hari Jadi, date-malformed",
        "2199-01-01, holiday, Hari Jadi, year-out-of-bounds",
        "2026-06-17, libur, Hari Jadi, unknown-choice",
        "2026-06-17, holiday, =2+3, name-malformed",
        "2026-06-17, holiday, @SUM(A1), name-malformed",
        "2026-06-17, holiday, ' ', length-out-of-bounds"
    })
    void aDayThatMakesNoSenseIsRefused(String day, String kind, String name, String fault) {
        Reply reply =
                admin.put("settings/calendar/days/" + day, "{\"kind\":\"" + kind + "\",\"name\":\"" + name + "\"}");

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.response().body()).contains(fault);
        assertThat(admin.get("settings/calendar").json().get("local")).isEmpty();
    }

    @Test
    void whatIsNotThereCannotBeRemovedAndNoWeekHasSevenWorkingDays() {
        assertThat(admin.delete("settings/calendar/days/2026-06-18").problem()).isEqualTo("404 not-found");
        assertThat(admin.delete("settings/calendar/days/kemarin").problem()).isEqualTo("404 not-found");
        assertThat(admin.get("settings/calendar/years/1900").problem()).isEqualTo("404 not-found");
        assertThat(admin.get("settings/calendar/years/nanti").status()).isEqualTo(404);
        Reply week = admin.put("settings/calendar", "{\"week\":7,\"jointLeave\":\"sometimes\"}");
        assertThat(week.problem()).isEqualTo("422 input-not-accepted");
        assertThat(week.response().body()).contains("week", "jointLeave");
    }

    @Test
    void aDecreeIsLookedAtPublishedAndAmended() {
        String path = "central/calendar/" + NEXT;
        JsonNode before = other.get("settings/calendar/years/" + NEXT).json();
        assertThat(before.get("provisional").asBoolean()).isTrue();
        String file = """
                day,kind,id,en
                %1$d-01-01,national-holiday,Tahun Baru Masehi,New Year
                %1$d-03-09,national-holiday,"Idulfitri, hari pertama",Eid al-Fitr
                %1$d-03-08,joint-leave,Cuti bersama Idulfitri,
                """.formatted(NEXT);

        JsonNode preview = preview(NEXT, file).json();
        assertThat(preview.get("added")).hasSize(2);
        assertThat(preview.get("removed"))
                .as("the fixed holidays that the file leaves out")
                .hasSize(4);
        assertThat(preview.get("changed")).as("another English name").hasSize(1);
        assertThat(other.get("settings/calendar/years/" + NEXT).json()).isEqualTo(before);

        String seen = central.get(path).header("ETag");
        Reply published = central.put(path, body(preview, "SKB Nomor 1"), "If-Match", seen);
        assertThat(published.status()).as(published.response().body()).isEqualTo(200);
        JsonNode after = other.get("settings/calendar/years/" + NEXT).json();
        assertThat(after.get("provisional").asBoolean()).isFalse();
        assertThat(after.get("decree").asText()).isEqualTo("SKB Nomor 1");
        assertThat(after.get("version")).isNotEqualTo(before.get("version"));

        assertThat(central.put(path, body(preview, "SKB Nomor 2"), "If-Match", seen)
                        .problem())
                .as("somebody who has not seen it")
                .isEqualTo("412 stale");
        assertThat(central.put(path, body(preview, "SKB Nomor 2")).problem()).isEqualTo("428 version-needed");
        JsonNode amended = central.put(path, body(preview, "SKB Nomor 2"), "If-Match", published.header("ETag"))
                .json();
        assertThat(amended.at("/decree/number").asText()).isEqualTo("SKB Nomor 2");
        assertThat(amended.get("history")).hasSize(2);
        assertThat(amended.at("/history/1/decree/number").asText()).isEqualTo("SKB Nomor 1");
        assertThat(amended.at("/history/1/by").asText())
                .isEqualTo(central.get("me").json().get("name").asText());
    }

    @Test
    void readsWholeDaysOfACalendarAndLeavesOutOtherYears() {
        String file = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//uji//
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:%1$d0309
                DTEND;VALUE=DATE:%1$d0311
                SUMMARY:Idulfitri
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:%1$d0308
                SUMMARY:Cuti Bersama Idulfitri
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20200101
                SUMMARY:Tahun Baru
                END:VEVENT
                END:VCALENDAR
                """.formatted(AFTER_NEXT).replace("\n", "\r\n");

        JsonNode days = preview(AFTER_NEXT, file).json().get("days");

        assertThat(days).hasSize(3);
        assertThat(days.get(0).get("day").asText()).isEqualTo(AFTER_NEXT + "-03-08");
        assertThat(days.get(0).get("kind").asText()).isEqualTo("joint-leave");
        assertThat(days.get(2).get("day").asText()).isEqualTo(AFTER_NEXT + "-03-10");
        Reply hours = preview(
                AFTER_NEXT, file.replace(";VALUE=DATE:" + AFTER_NEXT + "0308", ":" + AFTER_NEXT + "0308T090000"));
        assertThat(hours.problem()).isEqualTo("422 input-not-accepted");
        assertThat(hours.response().body()).contains("event.3", "date-malformed");
    }

    @Test
    void namesEveryFaultOfAFileWithItsLine() {
        Reply reply = preview(AFTER_NEXT, """
                day;kind;id;en
                %1$d-01-01;national-holiday;Tahun Baru Masehi;New Year
                %1$d-01-01;national-holiday;Tahun Baru Masehi;New Year
                1/2/%1$d;national-holiday;Imlek;Chinese New Year
                %1$d-02-30;national-holiday;Tidak ada;None
                2020-01-01;national-holiday;Lama;Old
                %1$d-05-01;holiday;Hari Buruh;Labour Day
                %1$d-06-01;joint-leave;=HYPERLINK("http://x.test");Pancasila
                %1$d-08-17;joint-leave;;Independence
                """.formatted(AFTER_NEXT));

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.json().get("errors").toString())
                .contains("line.3", "day-doubled")
                .contains("line.4", "line.5", "date-malformed")
                .contains("line.6", "day-of-other-year")
                .contains("line.7", "day-kind-unknown")
                .contains("line.8", "name-malformed")
                .contains("line.9", "length-out-of-bounds")
                .doesNotContain("line.2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "halo",
                "{\"day\": 1}",
                "tanggal,jenis\n2027-01-01,libur",
                "day,kind,id,en\n\"2027-01-01,",
                "day,day,kind,id,en\n",
                "day,kind,id,en\n",
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
                "BEGIN:VCALENDAR"
            })
    void aFileThatIsNoCalendarIsRefused(String file) {
        Reply reply = preview(AFTER_NEXT, file);

        assertThat(reply.problem()).isEqualTo("422 input-not-accepted");
        assertThat(reply.response().body()).containsAnyOf("calendar-file-unknown", "no-days");
    }

    @Test
    void nobodyPublishesAYearFarAwayOrADecreeWithoutItsNumber() {
        assertThat(central.get("central/calendar/1999").problem()).isEqualTo("404 not-found");
        assertThat(preview(2199, "day,kind,id,en\n2199-01-01,national-holiday,Tahun Baru,New Year")
                        .problem())
                .isEqualTo("404 not-found");
        String path = "central/calendar/" + AFTER_NEXT;
        String seen = central.get(path).header("ETag");
        assertThat(central.put(path, "{\"decree\":\" \",\"source\":\"\",\"days\":[]}", "If-Match", seen)
                        .response()
                        .body())
                .contains("decree", "source");
        Reply none = central.put(path, "{\"decree\":\"SKB\",\"source\":\"x\",\"days\":[7]}", "If-Match", seen);
        assertThat(none.problem()).isEqualTo("422 input-not-accepted");
        assertThat(none.response().body()).contains("days.0");
        assertThat(preview(AFTER_NEXT, "x".repeat(300_000)).problem()).isEqualTo("413 too-large");
    }

    @Test
    void aPluginCountsInTheCalendarOfTheAgencyAsItIsNow() {
        Plugin counting = new Plugin("hitung");
        PluginJar.named(counting.id()).withExtension("Counting", COUNTING).drop();
        counting.approve();
        counting.switchOn(Demo.ADMIN);
        counting.switchOn(Demo.FOREIGN_ADMIN);
        String due = "plugins/hitung/due/2026-02-13/30";

        assertThat(admin.get(due).response().body()).isEqualTo("2026-04-08 2026-04-07 false");
        admin.put("settings/calendar/days/2026-03-02", "{\"kind\":\"holiday\",\"name\":\"Hari Jadi\"}");
        assertThat(admin.get(due).response().body()).isEqualTo("2026-04-09 2026-04-08 false");
        assertThat(other.get(due).response().body()).isEqualTo("2026-04-08 2026-04-07 false");
        assertThat(admin.get("plugins/hitung/due/" + (AFTER_NEXT - 1) + "-12-20/30")
                        .response()
                        .body())
                .endsWith(" true");

        counting.switchOff(Demo.ADMIN);
        counting.switchOff(Demo.FOREIGN_ADMIN);
    }

    private Reply preview(int year, String file) {
        ObjectNode body = new ObjectMapper().createObjectNode().put("file", file);
        return central.post("central/calendar/" + year + "/preview", body.toString());
    }

    private static String body(JsonNode preview, String decree) {
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.put("decree", decree).put("source", "https://contoh.test/skb").set("days", preview.get("days"));
        return body.toString();
    }

    private static int workingDays(Api person, int year) {
        return person.get("settings/calendar/years/" + year)
                .json()
                .get("workingDays")
                .asInt();
    }
}
