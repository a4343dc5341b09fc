package integritas.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsrfTest {

    @Test
    void acceptsTheTokenAndNothingElse() {
        assertThat(Csrf.matches("secret", "secret")).isTrue();
        assertThat(Csrf.matches("secret", "secreT")).isFalse();
        assertThat(Csrf.matches("secret", "secret ")).isFalse();
        assertThat(Csrf.matches("secret", null)).isFalse();
    }

    @Test
    void acceptsNothingWithoutASession() {
        assertThat(Csrf.matches("", "")).isFalse();
    }

    @Test
    void findsTheTokenInAForm() {
        byte[] form = "note=a%26_csrf%3Db&_csrf=a-b_c&version=3".getBytes(StandardCharsets.US_ASCII);
        assertThat(FormField.of(form, Csrf.FIELD)).contains("a-b_c");
    }

    @Test
    void findsNoTokenInAMalformedForm() {
        assertThat(FormField.of("_csrf=%zz".getBytes(StandardCharsets.US_ASCII), Csrf.FIELD))
                .isEmpty();
        assertThat(FormField.of(new byte[0], Csrf.FIELD)).isEmpty();
    }
}
