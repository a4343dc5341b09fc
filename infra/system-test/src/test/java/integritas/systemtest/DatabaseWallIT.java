package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.quickstart.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wall between tenants as the running database has it, whatever the migrations say. */
class DatabaseWallIT {

    private static final String WITHOUT_WALL = """
            select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            where nspname = 'public' and relkind in ('r', 'p')
              and exists (select 1 from pg_attribute where attrelid = pg_class.oid and attname = 'tenant_id')
              and not (relrowsecurity and relforcerowsecurity
                       and exists (select 1 from pg_policy where polrelid = pg_class.oid and polcmd = '*'))""";
    /** What is known before a tenant is, the scheduler's keys of tasks, and what is a person's, whatever his tenants. */
    private static final String UNKNOWN_TABLES = """
            select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            where nspname = 'public' and relkind in ('r', 'p')
              and not exists (select 1 from pg_attribute where attrelid = pg_class.oid and attname = 'tenant_id')
              and relname not in ('tenant', 'national_role_change', 'flyway_schema_history', 'scheduled_tasks', 'ended_session',
                                   'plugin_verdict', 'calendar_year', 'master_key')""";

    private static final String OWNED_BY_APP =
            "select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)";
    private static final String POWERS =
            "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole)";

    @Test
    void everyTableWithTenantDataHasAForcedPolicy() throws SQLException {
        assertThat(names(owner(), WITHOUT_WALL)).isEmpty();
        assertThat(names(owner(), UNKNOWN_TABLES)).isEmpty();
    }

    @Test
    void theRoleThatServesRequestsOwnsNothingAndBypassesNothing() throws SQLException {
        assertThat(names(app(), OWNED_BY_APP)).isEmpty();
        assertThat(names(app(), POWERS)).isEmpty();
    }

    @Test
    void withoutATenantNothingIsSeenAndNothingWritten() throws SQLException {
        assertThat(names(app(), "select name from unit")).isEmpty();
        assertThatThrownBy(() -> execute("insert into unit (id, code, name) values (gen_random_uuid(), 'x', 'x')"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void theAuditLogCanBeWrittenButNotRewritten() {
        assertThatThrownBy(() -> execute("update audit_entry set actor_name = 'x'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> execute("delete from audit_entry")).hasMessageContaining("permission denied");
        for (String table : List.of("audit_seal", "audit_sealed")) {
            assertThatThrownBy(() -> execute("update " + table + " set tenant_id = tenant_id"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute("delete from " + table)).hasMessageContaining("permission denied");
        }
    }

    private static Login owner() {
        return Platform.running().database().owner();
    }

    private static Login app() {
        return Platform.running().database().app();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connect(app());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> names(Login login, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = connect(login);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }
}
