package integritas.plugincheck;

import integritas.plugin.testkit.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes {@code [--json] JAR} and says what a verification found. Ends with 0 for a sound jar, remarks that are no reason to
 * refuse it included; 1 for one that is refused; 64 for words that make no sense.
 */
public final class PluginCheck {

    static final int OK = 0;
    static final int REFUSED = 1;
    static final int USAGE = 64;

    private PluginCheck() {}

    public static void main(String[] words) {
        List<String> rest =
                List.of(words).stream().filter(word -> !word.equals("--json")).toList();
        if (rest.size() != 1) {
            System.err.println("Look at infra/plugin --help: these words make no sense.");
            System.exit(USAGE);
        }
        Path jar = Path.of(rest.get(0));
        if (!Files.isRegularFile(jar)) {
            System.err.println("There is no file " + jar + ".");
            System.exit(REFUSED);
        }
        Verification verification = Verification.of(jar);
        System.out.print(rest.size() == words.length ? ForPeople.of(verification) : ForMachines.of(verification));
        System.exit(verification.isSound() ? OK : REFUSED);
    }
}
