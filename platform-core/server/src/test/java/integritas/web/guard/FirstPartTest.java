package integritas.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstPartTest {

    private static Optional<String> first(String body) {
        return FirstPart.of(body.getBytes(StandardCharsets.ISO_8859_1), "_csrf");
    }

    @Test
    void aTokenBeforeTheFilesIsFound() {
        assertThat(first("--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\nabc\r\n--x\r\n"))
                .contains("abc");
    }

    @Test
    void aTokenAfterAnotherPartIsNot() {
        assertThat(first("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n"
                        + "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\nabc\r\n--x--"))
                .isEmpty();
    }

    @Test
    void aFileThatContainsATokenIsNoToken() {
        assertThat(first("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"; name=_csrf\"\r\n\r\n"
                        + "; name=\"_csrf\"\r\n\r\nabc\r\n"))
                .isEmpty();
    }

    @Test
    void whatBreaksOffHasNone() {
        assertThat(first("")).isEmpty();
        assertThat(first("--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\nab"))
                .isEmpty();
    }
}
