package integritas.tenantconfig;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** First passwords of the demo's people, from a file that exists in demo mode only. Never logged. */
@ApplicationScoped
class DemoPasswords {

    @Inject
    @ConfigProperty(name = "integritas.demo.passwords")
    Optional<String> file;

    Optional<String> of(String username) {
        return file.map(Path::of).map(DemoPasswords::read).map(passwords -> passwords.getProperty(username));
    }

    private static Properties read(Path file) {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return passwords;
    }
}
