package integritas.plugin.api;

/**
 * The plugin used what it did not ask for. A fault of the plugin: it adds the permission to its {@code plugin.yaml}, and
 * tenants are asked for their consent anew.
 *
 * @since 0.2
 */
public final class PermissionDeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PermissionDeniedException(Permission permission) {
        super("plugin.yaml does not ask for the permission " + permission.code());
    }
}
