package integritas.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static final String OWN = "https://integritas.example:8443/";

    @Test
    void holdsForOurOwnPages() {
        assertThat(SameOrigin.holds(OWN, "https://integritas.example:8443", "same-origin"))
                .isTrue();
    }

    @Test
    void holdsForBrowsersThatSayNothing() {
        assertThat(SameOrigin.holds(OWN, null, null)).isTrue();
    }

    @Test
    void failsForEverybodyElse() {
        assertThat(SameOrigin.holds(OWN, "https://integritas.example", null)).isFalse();
        assertThat(SameOrigin.holds(OWN, "http://integritas.example:8443", null))
                .isFalse();
        assertThat(SameOrigin.holds(OWN, "null", null)).isFalse();
        assertThat(SameOrigin.holds(OWN, null, "cross-site")).isFalse();
        assertThat(SameOrigin.holds(OWN, "https://integritas.example:8443", "same-site"))
                .isFalse();
    }

    @Test
    void letsFormsLeadToTheIssuerOnly() {
        assertThat(SecurityHeaders.contentPolicy("https://sso.example/realms/integritas"))
                .contains("form-action 'self' https://sso.example;")
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }
}
