package integritas.pluginhost.files;

import integritas.content.FileRow;
import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Keeps rows about plugins' files. Sees the current tenant's rows only. */
@ApplicationScoped
class PluginFileStore {

    private static final String ADD =
            "insert into plugin_file (plugin, id, name, media_type, size, sha256) values (?, ?, ?, ?, ?, ?)";
    private static final String FIND =
            "select id, name, media_type, size, sha256 from plugin_file where plugin = ? and id = ?";
    private static final String REMOVE = "delete from plugin_file where plugin = ? and id = ?";

    @Inject
    TenantSession session;

    void add(String plugin, FileRow row) {
        session.statements().change(ADD, plugin, row.id(), row.name(), row.mediaType(), row.size(), row.sha256());
    }

    Optional<FileRow> find(String plugin, UUID id) {
        return session
                .statements()
                .read(
                        FIND,
                        row -> new FileRow(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getString(5)),
                        plugin,
                        id)
                .stream()
                .findFirst();
    }

    boolean remove(String plugin, UUID id) {
        return session.statements().change(REMOVE, plugin, id) > 0;
    }
}
