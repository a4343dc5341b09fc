package integritas.pluginhost.start;

import java.util.List;

/**
 * The window through which a plugin sees the platform: the JDK, the plugin API, the rubric engine and the Jakarta APIs
 * that plugins are written against. The server, CDI and other plugins cannot be reached through it, so a plugin may
 * bring any version of any library.
 */
final class ApiOnlyClassLoader extends ClassLoader {

    private static final List<String> SHARED = List.of(
            "integritas.plugin.api.",
            "integritas.rubric.",
            "org.pf4j.",
            "org.slf4j.",
            "org.jspecify.",
            "gg.jte.",
            "jakarta.ws.rs.",
            "jakarta.persistence.",
            "jakarta.validation.",
            "jakarta.json.",
            "jakarta.annotation.",
            "jakarta.transaction.",
            "org.eclipse.persistence.");

    private final ClassLoader platform;

    ApiOnlyClassLoader(ClassLoader platform) {
        super(getPlatformClassLoader());
        this.platform = platform;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (SHARED.stream().anyMatch(name::startsWith)) {
            return platform.loadClass(name);
        }
        throw new ClassNotFoundException(name + " is not part of the plugin API");
    }
}
