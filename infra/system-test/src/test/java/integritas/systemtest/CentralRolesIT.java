package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may give and take roles across tenants when accounts go, roles go, and tokens stay for a while. */
class CentralRolesIT {

    private static final String CENTRAL_ADMIN = "central-admin";
    private static final String ASSESSOR = "national-assessor";

    private final Api central = Api.as(Demo.CENTRAL);
    private final List<Newcomer> colleagues = new ArrayList<>();

    @AfterEach
    void letNoNewcomerBeCentralAdministrator() {
        for (Newcomer colleague : colleagues) {
            central.post("central/roles/taken", wish(colleague.email(), CENTRAL_ADMIN));
        }
    }

    @Test
    void aHolderWhoseAccountIsGoneIsShownAsSuchAndCanBeTakenFromTheList() {
        Newcomer gone = holder(ASSESSOR);
        Duty duty = Duty.handedOver(2011);
        assertThat(duty.assign(gone.email()).status()).isEqualTo(200);

        Realm.deleteAccount(gone.email());

        JsonNode line = holder(gone).orElseThrow();
        assertThat(line.get("deleted").asBoolean()).isTrue();
        assertThat(line.get("person").asText()).isEqualTo(gone.id());
        try (Browser browser = Browser.as(Demo.CENTRAL)) {
            browser.go(
                    "/app/central/assignments/kota-contoh?q=" + duty.unitName().substring(5));
            assertThat(browser.source()).contains("Budi Hartono");
            assertThat(browser.all("#person option"))
                    .noneMatch(option -> option.getText().contains(gone.email()));
            browser.go("/app/central/roles");
            assertThat(browser.source()).contains("Akun dihapus");
            browser.requireAccessibleWideAndNarrow("roles with a deleted account");
            browser.wide();
            browser.run("document.querySelector(\"input[value='" + gone.id()
                    + "']\").form.querySelector('button').click()");
            browser.awaitText("[aria-labelledby='history-title']", "Dicabut perannya");
        }
        assertThat(holder(gone)).isEmpty();
        assertThat(duty.release(gone.email()).status()).isEqualTo(204);
    }

    @Test
    void aDeletedHolderIsFoundByTheNameOnRecordToo() {
        Newcomer gone = holder(ASSESSOR);
        Realm.deleteAccount(gone.email());

        Reply taken = central.post("central/roles/taken", wish(gone.email(), ASSESSOR));

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.json().at("/history/0/username").asText()).isEqualTo(gone.email());
        assertThat(taken.json().at("/history/0/held").asBoolean()).isFalse();
        assertThat(holder(gone)).isEmpty();
        assertThat(central.post("central/roles/taken", wish(gone.email(), ASSESSOR))
                        .json()
                        .at("/errors/0/code")
                        .asText())
                .isEqualTo("unknown-account");
    }

    @Test
    void whoHasLostTheRoleCannotGiveItBackToHimselfWithTheTokenHeStillHas() {
        Newcomer former = holder(CENTRAL_ADMIN);
        Api token = former.signedIn();
        assertThat(token.get("central/roles").status()).isEqualTo(200);
        central.post("central/roles/taken", wish(former.email(), CENTRAL_ADMIN));

        Reply given = token.post("central/roles/given", wish(former.email(), CENTRAL_ADMIN));
        Reply taken = token.post("central/roles/taken", wish(Demo.NATIONAL, ASSESSOR));

        assertThat(given.problem()).isEqualTo("403 rights-changed");
        assertThat(taken.problem()).isEqualTo("403 rights-changed");
        assertThat(holder(former)).isEmpty();
        assertThat(central.get("central/roles").json().get("holders").toString())
                .contains("\"" + Demo.NATIONAL + "\"");
    }

    @Test
    void ofTwoWhoTakeEachOthersRoleOneKeepsIt() {
        Newcomer first = holder(CENTRAL_ADMIN);
        Newcomer second = holder(CENTRAL_ADMIN);
        Api firstToken = first.signedIn();
        Api secondToken = second.signedIn();

        assertThat(firstToken
                        .post("central/roles/taken", wish(second.email(), CENTRAL_ADMIN))
                        .status())
                .isEqualTo(200);
        assertThat(secondToken
                        .post("central/roles/taken", wish(first.email(), CENTRAL_ADMIN))
                        .problem())
                .isEqualTo("403 rights-changed");

        assertThat(holder(first)).isPresent();
        assertThat(holder(second)).isEmpty();
    }

    @Test
    void whoIsDisabledCannotGoOnWithTheTokenHeStillHas() {
        Newcomer disabled = holder(CENTRAL_ADMIN);
        Api token = disabled.signedIn();
        Realm.disable(disabled.email());

        assertThat(token.post("central/roles/given", wish(Demo.IN_NONE, ASSESSOR))
                        .problem())
                .isEqualTo("403 rights-changed");
    }

    @Test
    void aProgramCannotTakeTheLastPersonsRole() {
        Api operator = new Api(Optional.of(Tokens.ofOperator()));
        for (JsonNode holder : central.get("central/roles").json().get("holders")) {
            boolean other = holder.get("role").asText().equals(CENTRAL_ADMIN)
                    && !holder.get("username").asText().equals(Demo.CENTRAL);
            if (other) {
                operator.post("central/roles/taken", wish(holder.get("username").asText(), CENTRAL_ADMIN));
            }
        }
        try {
            Reply refused = operator.post("central/roles/taken", wish(Demo.CENTRAL, CENTRAL_ADMIN));

            assertThat(refused.problem()).isEqualTo("422 input-not-accepted");
            assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("last-central-admin");
        } finally {
            operator.post("central/roles/given", wish(Demo.CENTRAL, CENTRAL_ADMIN));
        }
    }

    private Newcomer holder(String role) {
        try {
            Newcomer newcomer = Newcomer.invitedBy(Api.as(Demo.ADMIN), "\"roles\":[\"employee\"]")
                    .withPassword();
            colleagues.add(newcomer);
            assertThat(central.post("central/roles/given", wish(newcomer.email(), role))
                            .status())
                    .isEqualTo(200);
            return newcomer;
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the line of somebody in the list of those who hold a role. */
    private Optional<JsonNode> holder(Newcomer newcomer) {
        for (JsonNode holder : central.get("central/roles").json().get("holders")) {
            if (holder.get("username").asText().equals(newcomer.email())) {
                return Optional.of(holder);
            }
        }
        return Optional.empty();
    }

    private static String wish(String person, String role) {
        return "{\"person\":\"" + person + "\",\"role\":\"" + role + "\",\"note\":\"Uji\"}";
    }
}
