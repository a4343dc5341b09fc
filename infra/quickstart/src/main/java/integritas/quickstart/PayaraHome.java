package integritas.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.postgresql.Driver;

/** Payara Micro's own folder: laid out once, which halves each start. */
final class PayaraHome {

    private final Path jar;
    private final Path driver = driver();
    private final PreparedFolder folder;
    private final Children children;

    PayaraHome(Run run, String folder) {
        this.jar = Artifacts.payara(run.settings().repository());
        this.folder =
                new PreparedFolder(run.state().root().resolve(folder), jar.getFileName() + " " + driver.getFileName());
        this.children = run.children();
    }

    void prepare() {
        folder.prepare(target -> {
            // the layout names the driver by its full path
            Path ownDriver =
                    Files.copy(driver, target.resolve(driver.getFileName().toString()));
            children.run(Command.java("server-layout", target)
                    .with("-jar", jar.toString(), "--rootdir", target.toString())
                    .with("--addlibs", ownDriver.toString(), "--outputlauncher"));
            Files.copy(configuration(), pristine());
        });
    }

    Path path() {
        return folder.folder();
    }

    /** Returns the start of the command line, on a configuration that knows nothing of the run before. */
    Command command(String name, List<String> javaOptions) {
        try {
            Files.copy(pristine(), configuration(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Command.java(name, path())
                .with(javaOptions)
                .with("-jar", path().resolve("launch-micro.jar").toString());
    }

    private Path configuration() {
        return path().resolve("config/domain.xml");
    }

    private Path pristine() {
        return path().resolve("config/domain.pristine.xml");
    }

    private static Path driver() {
        try {
            return Path.of(Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
