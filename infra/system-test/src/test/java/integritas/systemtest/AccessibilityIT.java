package integritas.systemtest;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Every page, wide and on a phone, in both languages, against WCAG 2.2 AA. */
class AccessibilityIT {

    @Test
    void ofAUnit() {
        String assessment = "/app/" + Demo.assessment(Demo.UNIT);
        try (Browser browser = Browser.as(Demo.UNIT)) {
            check(
                    browser,
                    List.of(
                            "/app/",
                            assessment,
                            assessment + "/questions/A.I.1.i.b",
                            assessment + "/questions/A.II.5.ii.1",
                            assessment + "/questions/B.I.a",
                            assessment + "/submit",
                            assessment + "/print"));
        }
    }

    @Test
    void ofThoseWhoLookOn() {
        for (String person :
                List.of(Demo.ADMIN, Demo.ASSESSOR, Demo.EMPLOYEE, Demo.IN_NONE, Demo.CENTRAL, Demo.NATIONAL)) {
            try (Browser browser = Browser.as(person)) {
                check(browser, List.of("/app/"));
            }
        }
        try (Browser browser = Browser.as(Demo.ASSESSOR)) {
            check(browser, List.of("/app/" + Demo.assessment(Demo.UNIT) + "/questions/A.I.1.i.b"));
        }
    }

    @Test
    void ofTheAuditLog() {
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            check(
                    browser,
                    List.of(
                            "/app/audit",
                            "/app/audit?from=2026-01-01&action=unit.added",
                            "/app/audit?q=tidak-ada",
                            "/app/audit?subject=" + Demo.person(Demo.UNIT)));
        }
    }

    @Test
    void ofAnAdmin() {
        String person = "/app/people/" + Demo.person(Demo.OTHER_UNIT);
        String invited = "/app/people/"
                + Newcomer.invitedBy(Api.as(Demo.ADMIN), "\"roles\":[\"employee\"]")
                        .id();
        String unit = "/app/units/" + Demo.unit("dinkes");
        Plugin outreach = new Plugin("outreach");
        outreach.ensureRunning();
        outreach.switchOn(Demo.ADMIN);
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            check(
                    browser,
                    List.of(
                            "/app/settings",
                            "/app/settings/calendar?year=2026",
                            "/app/settings/calendar?year=2030",
                            "/app/settings/plugins",
                            "/app/settings/plugins/outreach",
                            "/app/plugins/outreach/",
                            "/app/people",
                            "/app/people?q=tidak-ada",
                            "/app/people/invite",
                            person,
                            person + "/remove",
                            invited,
                            "/app/units",
                            "/app/units?q=rumah",
                            "/app/units/add",
                            unit,
                            unit + "/access"));
        }
    }

    @Test
    void ofACentralAdministrator() {
        String tenant = "/app/central/tenants/kota-contoh";
        try (Browser browser = Browser.as(Demo.CENTRAL)) {
            check(
                    browser,
                    List.of(
                            "/app/central/",
                            "/app/central/tenants?sort=-kind",
                            "/app/central/tenants?q=tidak-ada",
                            "/app/central/new-tenant",
                            "/app/central/roles",
                            "/app/central/calendar",
                            "/app/central/calendar/2026",
                            "/app/central/calendar/2028",
                            "/app/central/plugins",
                            "/app/central/plugins/outreach",
                            tenant,
                            tenant + "/edit",
                            tenant + "/suspend",
                            tenant + "/reactivate",
                            tenant + "/close"));
        }
    }

    @Test
    void ofTheAssignmentsOfANationalAssessor() {
        Duty duty = Duty.handedOver(2014);
        Duty draft = Duty.open(2014);
        duty.assign(Demo.NATIONAL);
        draft.assign(Demo.NATIONAL);
        String agency = "/app/central/assignments/kota-contoh";
        try (Browser browser = Browser.as(Demo.CENTRAL)) {
            check(
                    browser,
                    List.of(
                            "/app/central/assignments",
                            "/app/central/assignments?sort=tenant&q=tidak-ada",
                            agency,
                            agency + "?q=tidak-ada",
                            agency + "/" + duty.id() + "/" + Demo.NATIONAL));
        }
        String assessment = "/app/" + duty.path();
        try (Browser browser = Browser.as(Demo.NATIONAL)) {
            check(
                    browser,
                    List.of(
                            "/app/national/",
                            "/app/national/?q=tidak-ada",
                            assessment,
                            assessment + "/questions/A.I.1.i.a",
                            assessment + "/print",
                            "/app/" + draft.path()));
        }
    }

    @Test
    void ofThoseWhoAreNotSignedInOrAreLost() {
        try (Browser browser = Browser.open()) {
            Plugin outreach = new Plugin("outreach");
            outreach.ensureRunning();
            outreach.switchOn(Demo.ADMIN);
            check(browser, List.of("/", "/nowhere", "/public/kota-contoh/outreach"));
        }
    }

    private static void check(Browser browser, List<String> pages) {
        for (String page : pages) {
            browser.wide();
            browser.go(page);
            browser.await("main");
            browser.press("?", Keys.ESCAPE);
            browser.requireCalm(page);
            browser.go(page);
            browser.await("main");
            browser.requireAccessible(page + " at 1280");
            browser.narrow();
            browser.requireAccessible(page + " at 360");
        }
    }
}
