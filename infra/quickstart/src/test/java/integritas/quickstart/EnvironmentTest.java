package integritas.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    private static final Path REPOSITORY = Path.of("/somewhere/integritas");

    @Test
    void asksForNothing() {
        Settings settings = new Environment(Map.of()).settings(REPOSITORY);

        assertThat(settings.ports()).isEqualTo(Ports.USUAL);
        assertThat(settings.state()).isEqualTo(REPOSITORY.resolve(".state"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.mail()).isEmpty();
        assertThat(settings.needsPostgres()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "8080 "})
    void refusesWhatIsNoPort(String value) {
        assertThatThrownBy(() -> new Environment(Map.of("INTEGRITAS_PORT", value)).settings(REPOSITORY))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("INTEGRITAS_PORT");
    }

    @Test
    void startsADemoWithTheQuickCompilerAndAllElseWithAllOfThem() {
        String quick = "-XX:TieredStopAtLevel=1";

        assertThat(java(Map.of())).containsExactly(quick);
        assertThat(java(Map.of("INTEGRITAS_JAVA_OPTIONS", "-Xmx2g"))).containsExactly(quick, "-Xmx2g");
        assertThat(java(Map.of("INTEGRITAS_DEMO", "false", "INTEGRITAS_JAVA_OPTIONS", "-Xmx2g")))
                .containsExactly("-Xmx2g");
    }

    private static List<String> java(Map<String, String> variables) {
        return new Environment(variables).settings(REPOSITORY).server().javaOptions();
    }

    @Test
    void namesWhatADatabaseOfOnesOwnStillLacks() {
        Map<String, String> half = Map.of("DB_URL", "jdbc:postgresql://db/integritas", "DB_USER", "app");

        assertThatThrownBy(() -> new Environment(half).settings(REPOSITORY)).hasMessageContaining("DB_PASSWORD");
    }

    @Test
    void sendsMailThroughAServerOfOnesOwnAndEncryptedUnlessToldOtherwise() {
        Map<String, String> own = Map.of("SMTP_HOST", "mail.contoh.test", "SMTP_FROM", "integritas@contoh.test");

        assertThat(new Environment(own).settings(REPOSITORY).mail())
                .contains(new MailServer("mail.contoh.test", 587, Optional.empty(), "integritas@contoh.test", true));
        assertThatThrownBy(() -> new Environment(Map.of("SMTP_HOST", "mail.contoh.test")).settings(REPOSITORY))
                .hasMessageContaining("SMTP_FROM");
    }

    @Test
    void stillEmbedsADatabaseForKeycloakBesideOnesOwn() {
        Map<String, String> own = Map.of(
                "DB_URL", "jdbc:postgresql://db/integritas",
                "DB_USER", "app",
                "DB_PASSWORD", "a",
                "DB_OWNER_USER", "owner",
                "DB_OWNER_PASSWORD", "b",
                "DB_NATIONAL_USER", "national",
                "DB_NATIONAL_PASSWORD", "c");

        Settings settings = new Environment(own).settings(REPOSITORY);

        assertThat(settings.database()).isPresent();
        assertThat(settings.needsPostgres()).isTrue();
    }
}
