package integritas.bench;

import integritas.quickstart.RunningPlatform;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The database as its superuser sees it: counts what happens there, and fills it up. */
final class Rows implements AutoCloseable {

    private static final String WORK =
            "select sum(xact_commit + xact_rollback) from pg_stat_database where datname = '%s'";
    private static final String OURS = "(select id from tenant where alias like 'uji-%')";
    private static final String TENANTS = """
            insert into tenant (id, alias, name, kind, state, domains)
            select md5('uji' || n)::uuid, 'uji-' || n, 'Kabupaten Uji ' || n, 'regency', 'active', '{}'
            from generate_series(1, %d - (select count(*) from tenant)) n on conflict do nothing""";
    private static final String UNITS = """
            insert into unit (tenant_id, id, code, name)
            select id, md5(id || 'u' || n)::uuid, 'unit-' || n, 'Unit ' || n from tenant, generate_series(1, %d) n
            where alias like 'uji-%%' on conflict do nothing""";
    private static final String ASSESSMENTS = """
            insert into assessment (tenant_id, id, unit_id, rubric, edition, edition_hash, period, target, state, opened_at,
                version)
            select unit.tenant_id, md5(unit.id || 'a')::uuid, unit.id, model.rubric, model.edition, model.edition_hash,
                extract(year from now()), model.target, 'DRAFT', now(), 1
            from unit, assessment model where model.id = '%s' and unit.tenant_id in """ + OURS.replace("%", "%%") + """
             on conflict do nothing""";
    private static final String ANSWERS = """
            insert into answer (tenant_id, assessment_id, tier, question, value, note, version, changed_at, changed_by)
            select assessment.tenant_id, assessment.id, model.tier, question, value, note, 1, changed_at, changed_by
            from assessment, answer model where model.assessment_id = '%s' and assessment.tenant_id in """ + OURS.replace("%", "%%") + " order by 1, 2, 4 on conflict do nothing";
    private static final String SUMMARIES = """
            insert into score_summary (tenant_id, assessment_id, tier, points, provisional, answered, questions, awards,
                scored_at, unit_id, rubric, edition, period, target, shortfalls)
            select one.tenant_id, one.id, tier, points, provisional, answered, questions, awards, now(), one.unit_id,
                one.rubric, one.edition, one.period, one.target, shortfalls
            from assessment one, score_summary model where model.assessment_id = '%s' and one.tenant_id in """ + OURS.replace("%", "%%") + " on conflict do nothing";

    private static final String EMPTY = """
            do $$
            declare
                full_of text;
            begin
                for full_of in select table_name from information_schema.columns
                               where table_schema = 'public' and column_name = 'tenant_id'
                loop
                    execute format('delete from %I where tenant_id in (select id from tenant where alias like ''uji-%%'')',
                        full_of);
                end loop;
            end $$""";

    private final Connection connection;

    Rows(RunningPlatform platform) throws SQLException {
        String url = platform.database().app().url();
        connection = DriverManager.getConnection(
                url, platform.superuser().user(), platform.superuser().password());
    }

    /** Returns how many transactions a database has seen. */
    long transactions(String database) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WORK.formatted(database))) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Adds tenants until there are so many, with nothing in them. */
    void addTenants(int total) throws SQLException {
        change(TENANTS.formatted(total));
        settle();
    }

    /** Adds tenants until there are so many, each with units that have assessed themselves as the model has. */
    void addTenants(int total, int units, String model) throws SQLException {
        change("set session_replication_role = replica"); // no look at foreign keys: all rows fit
        change(TENANTS.formatted(total));
        change(UNITS.formatted(units));
        for (String fill : new String[] {ASSESSMENTS, ANSWERS, SUMMARIES}) {
            change(fill.formatted(model));
        }
        settle();
    }

    /** Takes the added tenants away. */
    void removeTenants() throws SQLException {
        change("set session_replication_role = replica");
        change(EMPTY);
        change("delete from tenant where alias like 'uji-%'");
        settle();
    }

    /** Returns the key of a tenant. */
    UUID tenant(String alias) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from tenant where alias = '" + alias + "'")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** Returns how many rows a table has. */
    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What would otherwise be made up for while others are measured. */
    private void settle() throws SQLException {
        change("vacuum analyze");
        change("checkpoint");
    }

    private void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
