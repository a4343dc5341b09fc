package integritas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void leadsBackToAPageOfOurs() {
        assertThat(LocalPath.of("/app/assessments?q=dinas%20a&page=2"))
                .isEqualTo("/app/assessments?q=dinas%20a&page=2");
        assertThat(LocalPath.of("/")).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "",
                "/a\r\nSet-Cookie: x=y"
            })
    void leadsHomeInsteadOfElsewhere(String sent) {
        assertThat(LocalPath.of(sent)).isEqualTo(MenuItem.HOME);
    }
}
