package integritas.plugin.api;

/**
 * The plugin used what it did not ask for. A fault of the plugin: it adds the permission to its {@code plugin.yaml}, and
 * tenants are asked for their consent anew.
 *
 * @since 1.0
 */
public final class PermissionDeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Permission permission;

    /** @param permission what plugin.yaml would have to ask for */
    public PermissionDeniedException(Permission permission) {
        super("plugin.yaml does not ask for the permission " + permission.code());
        this.permission = permission;
    }

    /** Returns what plugin.yaml would have to ask for. */
    public Permission permission() {
        return permission;
    }
}
