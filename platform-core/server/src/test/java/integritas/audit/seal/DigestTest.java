package integritas.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {

    /** Computed with: printf '3:abc,2:é,0:,' | sha256sum */
    @Test
    void isWhatAnyOtherProgramComputes() {
        assertThat(Digest.of(List.of("abc", "é", "")))
                .isEqualTo("80ff0c8621e42df294614154809a69c437836b7b849ca542bf799731ba5cab66");
    }

    @Test
    void tellsApartWhatJoinsToTheSameText() {
        assertThat(Digest.of(List.of("ab", "c"))).isNotEqualTo(Digest.of(List.of("a", "bc")));
        assertThat(Digest.of(List.of("a", ""))).isNotEqualTo(Digest.of(List.of("a")));
        assertThat(Digest.of(List.of("1:a,"))).isNotEqualTo(Digest.of(List.of("a")));
    }
}
