package integritas.plugin.testkit;

import integritas.plugin.api.Permission;
import integritas.plugin.api.PermissionDeniedException;
import integritas.plugin.api.PluginHost;
import integritas.plugin.inspection.Descriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;

/**
 * Stands between a plugin and its host, and holds it to the contract of {@link PluginHost}: outside of a call there is the
 * clock and nothing else; a service that plugin.yaml does not ask permission for is denied.
 */
final class HostProbe {

    private static final Map<String, Permission> NEEDED = Map.of(
            "data", Permission.STORE_DATA,
            "files", Permission.STORE_DATA,
            "cipher", Permission.STORE_DATA,
            "letters", Permission.SEND_LETTERS);

    private final PluginHost behind;
    private final Descriptor descriptor;
    private volatile boolean within;

    HostProbe(PluginHost behind, Descriptor descriptor) {
        this.behind = behind;
        this.descriptor = descriptor;
    }

    /** Returns what the plugin is given. */
    PluginHost host() {
        return (PluginHost) Proxy.newProxyInstance(
                PluginHost.class.getClassLoader(),
                new Class<?>[] {PluginHost.class},
                (proxy, method, arguments) -> ask(method, arguments));
    }

    void begin() {
        within = true;
    }

    void end() {
        within = false;
    }

    private Object ask(Method method, Object[] arguments) throws Throwable {
        boolean service = method.getDeclaringClass() == PluginHost.class;
        Permission needed = service ? NEEDED.get(method.getName()) : null;
        if (needed != null && !descriptor.wants(needed)) {
            throw new PermissionDeniedException(needed);
        }
        if (service && !within && !method.getName().equals("clock")) {
            throw new IllegalStateException(method.getName() + "() was asked for outside of a call, without a tenant");
        }
        try {
            return method.invoke(behind, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
