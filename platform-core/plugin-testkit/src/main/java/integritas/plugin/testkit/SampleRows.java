package integritas.plugin.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Rows made up from the catalogue, one in each table of a plugin's schema, so that there is something a tenant could see
 * of another's. All keys are the same, so that what refers to a row finds it.
 */
final class SampleRows {

    /** Columns that are to be filled, with a value that suits the type, and one that suits a list of allowed texts. */
    private static final String COLUMNS = """
            select c.relname, quote_ident(a.attname), case
                    when t.typtype = 'e' then '(enum_range(null::' || t.oid::regtype || '))[1]'
                    when t.typcategory = 'A' then quote_literal('{}')
                    when t.typname = 'uuid' then quote_literal('00000000-0000-0000-0000-000000000007')
                    when t.typcategory = 'S' then quote_literal('contoh')
                    when t.typcategory = 'N' then '1'
                    when t.typcategory = 'B' then 'true'
                    when t.typname in ('date', 'timestamp', 'timestamptz') then quote_literal('2026-01-01')
                    when t.typname in ('json', 'jsonb') then quote_literal('{}')
                    when t.typname = 'bytea' then quote_literal('\\x00')
                    else 'null' end,
                (select quote_literal((regexp_match(pg_get_constraintdef(k.oid), '''([^'']*)''::'))[1])
                 from pg_constraint k
                 where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey) and t.typcategory = 'S'
                   and pg_get_constraintdef(k.oid) like '%''%'
                 order by k.conname limit 1)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            join pg_type t on t.oid = a.atttypid
            where n.nspname = ? and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname <> 'flyway_schema_history' and a.attname <> 'tenant_id'
              and a.attidentity = '' and a.attgenerated = '' and not a.atthasdef
            order by c.relname, a.attnum""";

    private final DataSource door;
    private final String schema;

    SampleRows(DataSource door, String schema) {
        this.door = door;
        this.schema = schema;
    }

    private record Column(String name, String usual, String allowed) {}

    /** Makes the rows; returns what the database said of each table in which none could be made. */
    Map<String, String> make(String tenant) throws SQLException {
        Map<String, List<Column>> left = tables();
        Map<String, String> refused = new TreeMap<>();
        int before;
        do { // a table that refers to another one finds its row the next time round
            before = left.size();
            refused.clear();
            left.forEach((table, columns) -> insert(tenant, table, columns, refused));
            left.keySet().retainAll(refused.keySet());
        } while (left.size() < before);
        return refused;
    }

    private void insert(String tenant, String table, List<Column> columns, Map<String, String> refused) {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        for (String values : List.of(
                columns.stream().map(Column::allowed).collect(Collectors.joining(", ")),
                columns.stream().map(Column::usual).collect(Collectors.joining(", ")))) {
            String row = columns.isEmpty() ? "default values" : "(%s) values (%s)".formatted(names, values);
            try (Connection connection = enter(tenant);
                    Statement statement = connection.createStatement()) {
                statement.execute("insert into %s.\"%s\" %s".formatted(schema, table, row));
                connection.commit();
                refused.remove(table);
                return;
            } catch (SQLException e) {
                refused.put(
                        table,
                        String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
        }
    }

    /** Returns a text that is another one whenever a row of the tenant is. */
    String fingerprint(String tenant) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = enter(tenant);
                Statement statement = connection.createStatement()) {
            for (String table : tables().keySet()) {
                try (ResultSet hash = statement.executeQuery(
                        "select md5(string_agg(t::text, chr(10) order by t::text)) from %s.\"%s\" t"
                                .formatted(schema, table))) {
                    hash.next();
                    all.append(table).append(' ').append(hash.getString(1)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private Map<String, List<Column>> tables() throws SQLException {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        try (Connection connection = door.getConnection();
                PreparedStatement query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String allowed = rows.getString(4);
                    tables.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                            .add(new Column(
                                    rows.getString(2),
                                    rows.getString(3),
                                    allowed == null ? rows.getString(3) : allowed));
                }
            }
        }
        return tables;
    }

    private Connection enter(String tenant) throws SQLException {
        Connection connection = door.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement set = connection.prepareStatement("select set_config('integritas.tenant', ?, true)")) {
            set.setString(1, tenant);
            set.execute();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
