package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInIT {

    @Test
    void saysWhoIAmAndWhatIAmInMyTenant() {
        JsonNode me = Api.as(Demo.UNIT).get("me").json();

        assertThat(me.get("username").asText()).isEqualTo(Demo.UNIT);
        assertThat(me.at("/tenant/alias").asText()).isEqualTo("kota-contoh");
        assertThat(me.get("roles").toString()).contains("unit-user").doesNotContain("admin");
    }

    @Test
    void promisesNoWayBackToAForgottenPasswordThatTheSignInPageDoesNotHave() {
        try (Browser browser = Browser.open()) {
            browser.go("/");
            assertThat(browser.await("main").getText()).contains("Hubungi admin instansi Anda");

            browser.go("/app/");
            browser.await("#username");
            assertThat(browser.all("a[href*='reset-credentials']")).isEmpty();
        }
    }

    @Test
    void asksForATokenAndSaysWhichKind() {
        Reply reply = Api.nobody().get("me");

        assertThat(reply.problem()).isEqualTo("401 not-signed-in");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void refusesATokenThatWasTamperedWith() {
        String token = Tokens.of(Demo.UNIT);
        String tampered = token.substring(0, token.length() - 8) + "AAAAAAAA";

        assertThat(new Api(Optional.of(tampered)).get("me").problem()).isEqualTo("401 not-signed-in");
    }

    @Test
    void refusesATokenThatNobodySigned() {
        String[] parts = Tokens.of(Demo.UNIT).split("\\.", -1);
        String unsigned = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0." + parts[1] + ".";

        assertThat(new Api(Optional.of(unsigned)).get("me").problem()).isEqualTo("401 not-signed-in");
    }

    @Test
    void asksAPersonOfTwoTenantsToChooseAndCountsOnlyTheRolesThere() {
        Api both = Api.as(Demo.IN_TWO);

        assertThat(both.get("units").problem()).isEqualTo("403 tenant-choice-needed");
        JsonNode here = both.get("me", "X-Tenant", "kota-contoh").json();
        JsonNode there = both.get("me", "X-Tenant", "kementerian-contoh").json();
        assertThat(here.get("roles")).isNotEqualTo(there.get("roles"));
    }

    @Test
    void doesNotTellAForeignTenantFromOneThatNeverWas() {
        Api unit = Api.as(Demo.UNIT);

        Reply foreign = unit.get("units", "X-Tenant", "kementerian-contoh");
        Reply invented = unit.get("units", "X-Tenant", "kota-khayalan");

        assertThat(foreign.problem()).isEqualTo("403 no-tenant");
        assertThat(foreign.json()).isEqualTo(invented.json());
    }

    @Test
    void letsAPersonWithoutATenantDoNothing() {
        assertThat(Api.as(Demo.IN_NONE).get("units").problem()).isEqualTo("403 no-tenant");
        assertThat(Api.as(Demo.CENTRAL).get("units").problem()).isEqualTo("403 no-tenant");
        assertThat(Api.as(Demo.IN_NONE).get("me").json().get("tenants")).isEmpty();
    }
}
