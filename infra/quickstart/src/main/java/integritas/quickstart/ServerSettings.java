package integritas.quickstart;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the server is made of.
 *
 * @param war the web application
 * @param plugins the jars of the plugins
 * @param javaOptions options for its Java, after ours
 * @param environment further environment variables, stronger than ours
 */
public record ServerSettings(Path war, List<Path> plugins, List<String> javaOptions, Map<String, String> environment) {

    public ServerSettings {
        plugins = List.copyOf(plugins);
        javaOptions = List.copyOf(javaOptions);
        environment = Map.copyOf(environment);
    }

    /** The web application and all plugins as Maven built them. */
    public static ServerSettings built(Path repository) {
        return new ServerSettings(Artifacts.war(repository), Artifacts.plugins(repository), List.of(), Map.of());
    }

    public ServerSettings withJavaOptions(List<String> other) {
        return new ServerSettings(war, plugins, other, environment);
    }

    public ServerSettings withEnvironment(Map<String, String> other) {
        return new ServerSettings(war, plugins, javaOptions, other);
    }
}
