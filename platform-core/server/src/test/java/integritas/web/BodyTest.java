package integritas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import integritas.problem.ProblemException;
import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {

    @ParameterizedTest
    @CsvSource({
        "4294969322, number-out-of-bounds",
        "-2147483649, number-out-of-bounds",
        "99999999999999999999999999, number-out-of-bounds",
        "1e999999999, whole-number-expected",
        "2026.5, whole-number-expected",
        "true, whole-number-expected"
    })
    void namesANumberThatIsNotWholeOrDoesNotFit(String number, String code) {
        Body body = body(number);
        body.whole("period");

        ProblemException refused = catchThrowableOfType(ProblemException.class, body::requireSound);

        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("period");
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    @Test
    void readsANumberThatFits() {
        Body body = body("2026");

        assertThat(body.whole("period")).isEqualTo(2026);
        body.requireSound();
    }

    private static Body body(String number) {
        return new Body(Json.createReader(new StringReader("{\"period\":" + number + "}"))
                .readObject());
    }
}
