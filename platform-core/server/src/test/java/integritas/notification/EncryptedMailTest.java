package integritas.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters on their way to a real SMTP server, over a line that is encrypted as the settings ask for. */
class EncryptedMailTest {

    private static final Letter LETTER = new Letter("ana@kota.test", "Undangan", "Selamat datang");

    @TempDir
    Path folder;

    private final WaitingLetter waiting = new WaitingLetter();
    private SSLContext usual;

    @BeforeEach
    void noteWhatIsTrusted() throws Exception {
        usual = SSLContext.getDefault();
    }

    @AfterEach
    void trustAsBefore() {
        SSLContext.setDefault(usual);
    }

    @Test
    void aLetterLeavesEncryptedForAServerThatTakesNothingElse() throws Exception {
        try (MailHouse house = MailHouse.encrypting(folder, "localhost")) {
            SSLContext.setDefault(house.trusted());

            assertThat(postman(house, true).deliver(waiting.id)).isTrue();

            assertThat(house.taken())
                    .singleElement()
                    .asString()
                    .contains("Subject: Undangan", "To: ana@kota.test", "Selamat datang");
            assertThat(waiting.removed).isTrue();
        }
    }

    @Test
    void aServerThatWantsEncryptionGetsNothingWhereItIsSwitchedOff() throws Exception {
        try (MailHouse house = MailHouse.encrypting(folder, "localhost")) {
            SSLContext.setDefault(house.trusted());

            assertThat(postman(house, false).deliver(waiting.id)).isFalse();

            requireStill(house);
        }
    }

    @Test
    void aLetterStaysWhereTheServerOffersNoEncryption() throws Exception {
        try (MailHouse house = MailHouse.plain()) {
            assertThat(postman(house, true).deliver(waiting.id)).isFalse();

            requireStill(house);
            assertReason(house, "STARTTLS is required but host does not support STARTTLS");
            assertThat(postman(house, false).deliver(waiting.id))
                    .as("the same server, where encryption is switched off")
                    .isTrue();
        }
    }

    @Test
    void aLetterStaysWhereNobodyVouchesForTheCertificate() throws Exception {
        try (MailHouse house = MailHouse.encrypting(folder, "localhost")) {
            assertThat(postman(house, true).deliver(waiting.id)).isFalse();

            requireStill(house);
            assertReason(house, "unable to find valid certification path");
        }
    }

    @Test
    void aLetterStaysWhereTheCertificateIsAnotherServers() throws Exception {
        try (MailHouse house = MailHouse.encrypting(folder, "mail.elsewhere.test")) {
            SSLContext.setDefault(house.trusted());

            assertThat(postman(house, true).deliver(waiting.id)).isFalse();

            requireStill(house);
        }
    }

    private void requireStill(MailHouse house) {
        assertThat(house.taken()).isEmpty();
        assertThat(waiting.removed).isFalse();
        assertThat(waiting.failures).isEqualTo(1);
    }

    /** The log has the reason, and nothing of whom the letter is for. */
    private void assertReason(MailHouse house, String reason) {
        assertThatThrownBy(() -> postman(house, true).mailer.send(LETTER))
                .isInstanceOf(MailRefusedException.class)
                .message()
                .contains(reason)
                .doesNotContain("ana@")
                .doesNotContain("\n");
    }

    private Postman postman(MailHouse house, boolean startTls) {
        MailSettings settings = new MailSettings();
        settings.host = Optional.of("localhost");
        settings.port = house.port();
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.from = Optional.of("integritas@kota.test");
        settings.startTls = startTls;
        Postman postman = new Postman();
        postman.mailer = new Mailer();
        postman.mailer.settings = settings;
        postman.mailer.clock = Clock.systemUTC();
        postman.store = waiting;
        return postman;
    }

    /** The table of letters with one letter in it. */
    private static final class WaitingLetter extends LetterStore {

        private final UUID id = UUID.randomUUID();
        private int failures;
        private boolean removed;

        @Override
        Optional<Waiting> take(UUID wanted) {
            return wanted.equals(id) && !removed
                    ? Optional.of(new Waiting(LETTER, Optional.empty()))
                    : Optional.empty();
        }

        @Override
        void remove(UUID left) {
            removed = left.equals(id);
        }

        @Override
        void countFailure(UUID failed) {
            failures++;
        }
    }
}
