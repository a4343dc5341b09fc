package integritas.quickstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to start as a process of its own.
 *
 * @param name a short name for logs and records, such as {@code keycloak}
 * @param words the program and its arguments
 * @param environment variables added to ours
 * @param directory where it starts
 */
record Command(String name, List<String> words, Map<String, String> environment, Path directory) {

    Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    static Command java(String name, Path directory) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Command(name, List.of(java), Map.of(), directory);
    }

    Command with(String... more) {
        return with(List.of(more));
    }

    Command with(List<String> more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(more);
        return new Command(name, all, environment, directory);
    }

    Command withEnvironment(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        return new Command(name, words, all, directory);
    }
}
