package integritas.tenantconfig;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what the current tenant's description said when it was last applied. */
@ApplicationScoped
class AppliedStore {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String LOCK =
            "select alias from tenant where id = current_setting('integritas.tenant')::uuid for no key update";
    private static final String FIND = "select applied from tenant_description";
    private static final String SAVE = """
            insert into tenant_description (applied) values (?1)
            on conflict (tenant_id) do update set applied = excluded.applied, applied_at = now()""";

    @Inject
    TenantSession session;

    /**
     * Keeps others who change the tenant's entry, or apply a description of it, waiting until the transaction ends; what merely
     * refers to the tenant goes on.
     */
    void lock() {
        session.entityManager().createNativeQuery(LOCK).getSingleResult();
    }

    /** Returns the values by path of field; none if no description was ever applied. */
    Map<String, String> find() {
        List<?> rows = session.entityManager().createNativeQuery(FIND).getResultList();
        Map<String, String> fields = new LinkedHashMap<>();
        rows.forEach(row -> read((String) row).forEach((field, value) -> fields.put(field, text(value))));
        return fields;
    }

    void save(Map<String, String> fields) {
        JsonObjectBuilder applied = JSON.createObjectBuilder();
        fields.forEach(applied::add);
        session.entityManager()
                .createNativeQuery(SAVE)
                .setParameter(1, applied.build().toString())
                .executeUpdate();
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String text(Object value) {
        return ((JsonString) value).getString();
    }
}
