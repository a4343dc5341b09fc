package integritas.plugin.inspection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads from the catalogue what in a plugin's schema would let one tenant see another's rows. */
public final class SchemaWall {

    /**
     * Tables need the column, both switches of row-level security and exactly our policy, and no other that could widen
     * it. A view needs the reader's rights; whatever runs with the owner's rights is refused.
     */
    private static final String GAPS = """
            with wall as (select
                '(tenant_id = (NULLIF(current_setting(''integritas.tenant''::text, true), ''''::text))::uuid)' as policy)
            select 'table ' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace, wall
            where n.nspname = ? and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
              and not (c.relrowsecurity and c.relforcerowsecurity
                and exists (select from pg_attribute a
                            where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull)
                and exists (select from pg_policy p where p.polrelid = c.oid)
                and not exists (select from pg_policy p where p.polrelid = c.oid and not (
                    p.polcmd = '*' and pg_get_expr(p.polqual, c.oid) = wall.policy
                    and coalesce(pg_get_expr(p.polwithcheck, c.oid), wall.policy) = wall.policy)))
            union all
            select 'view ' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and (c.relkind in ('m', 'f')
                or c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false))
            union all
            select 'function ' || p.proname
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname = ? and p.prosecdef
            order by 1""";

    private SchemaWall() {}

    /** Returns what is open, as {@code table note}; empty if every table is walled off. */
    public static List<String> gaps(Connection connection, String schema) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(GAPS)) {
            query.setString(1, schema);
            query.setString(2, schema);
            query.setString(3, schema);
            try (ResultSet rows = query.executeQuery()) {
                List<String> gaps = new ArrayList<>();
                while (rows.next()) {
                    gaps.add(rows.getString(1));
                }
                return gaps;
            }
        }
    }
}
