package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;

/** Asks the plugin's tables in SQL, in the transaction of the caller. The database shows the rows of the tenant alone. */
final class Sql {

    private final PluginHost host;

    Sql(PluginHost host) {
        this.host = host;
    }

    /** @param values of {@code ?1}, {@code ?2} … */
    List<Columns> rows(String query, Object... values) {
        return host.data().inTransaction(entities -> {
            List<?> rows = filled(entities.createNativeQuery(query), values).getResultList();
            return Stream.of(rows.toArray()).map(Columns::of).toList();
        });
    }

    Columns row(String query, Object... values) {
        return rows(query, values).get(0);
    }

    /** Returns how many rows were written. */
    int write(String command, Object... values) {
        return host.data().inTransaction(entities -> {
            entities.flush();
            return filled(entities.createNativeQuery(command), values).executeUpdate();
        });
    }

    /** Returns what {@code like} finds the text by, wherever it stands and whatever signs it has. */
    static String anywhere(String text) {
        String escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + escaped + "%";
    }

    private static Query filled(Query query, Object... values) {
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        return query;
    }
}
