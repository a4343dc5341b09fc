package integritas.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.inspection.Finding;
import integritas.plugin.inspection.Inspected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdmissionTest {

    @TempDir
    Path folder;

    private SampleJar older;
    private SampleJar newer;

    @BeforeEach
    void write() {
        newer = new SampleJar(folder.resolve("x-1.10.jar")).write("x", "1.10.0");
        older = new SampleJar(folder.resolve("x-1.9.jar")).write("x", "1.9.0");
    }

    @Test
    void aJarWaitsUntilThisVeryOneIsApproved() {
        assertThat(state(admission(Set.of()), newer)).contains(Standing.State.WAITING);
        assertThat(state(admission(Set.of(), older.approved(1)), newer)).isNotEmpty();
        assertThat(state(admission(Set.of(), newer.approved(1)), newer)).isEmpty();
        assertThat(state(admission(Set.of("x")), newer)).isEmpty();
        assertThat(state(admission(Set.of("x"), newer.suspended(1)), newer)).contains(Standing.State.SUSPENDED);
    }

    @Test
    void aJarThatMayNotRunTakesTheIdOfNoneThatMay() {
        Admission admission = admission(Set.of(), older.approved(1));

        assertThat(admission.admits("x")).isTrue();
        assertThat(state(admission, older)).isEmpty();
        assertThat(admission.refusal(newer.inspected()).orElseThrow())
                .returns(Standing.State.REFUSED, Standing::state)
                .returns(List.of(new Finding("id-taken", "x")), Standing::findings);
    }

    @Test
    void ofTwoThatMayRunOrThatWaitTheFirstNameIsTheOne() {
        for (Admission admission : List.of(admission(Set.of("x")), admission(Set.of()))) {
            assertThat(state(admission, newer)).isNotEqualTo(Optional.of(Standing.State.REFUSED));
            assertThat(state(admission, older)).contains(Standing.State.REFUSED);
        }
    }

    @Test
    void aBrokenJarIsRefusedForWhatIsWrongWithIt() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.jar"), "no jar at all");

        Standing standing =
                admission(Set.of()).refusal(new SampleJar(broken).inspected()).orElseThrow();

        assertThat(standing.state()).isEqualTo(Standing.State.REFUSED);
        assertThat(standing.findings()).extracting(Finding::code).containsExactly("not-a-jar");
    }

    private Admission admission(Set<String> trusted, Verdict... words) {
        Map<String, Verdict> last =
                Arrays.stream(words).collect(Collectors.toMap(Verdict::plugin, Function.identity()));
        List<Inspected> jars = Stream.of(newer, older).map(SampleJar::inspected).toList();
        return new Admission(jars, last, trusted);
    }

    private static Optional<Standing.State> state(Admission admission, SampleJar jar) {
        return admission.refusal(jar.inspected()).map(Standing::state);
    }
}
