package integritas.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the resources among the beans by the ending of their names, so that a new feature enters no central list. */
final class Resources {

    /** No description but our own OpenAPI document, and errors that go through our own mapper alone. */
    static final Map<String, Object> PROPERTIES = Map.of(
            "jersey.config.server.wadl.disableWadl", true,
            "jersey.config.server.response.setStatusOverSendError", true);

    /** How pages are called where nobody is signed in. */
    static final String PUBLIC = "PublicPages";

    private Resources() {}

    static Set<Class<?>> named(String ending) {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> (Class<?>) bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .filter(type -> type.getSimpleName().endsWith(ending))
                .filter(type -> ending.equals(PUBLIC) == type.getSimpleName().endsWith(PUBLIC))
                .collect(Collectors.toSet());
    }
}
