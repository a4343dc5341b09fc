package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The national view's role, tried on every table that the running database has. */
class NationalRoleIT {

    private static final Set<String> ITS_OWN = Set.of("tenant", "score_summary", "national_assignment");
    private static final String TABLES = """
            select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            where nspname = 'public' and relkind in ('r', 'p', 'v', 'm', 'f')""";

    @Test
    void seesTheSummariesOfAllTenants() throws SQLException {
        List<String> tenants = Sql.national()
                .column("select distinct alias from score_summary join tenant on id = tenant_id where tier = 'self'");

        assertThat(tenants).contains("kota-contoh", "kementerian-contoh");
    }

    @Test
    void isDeniedEveryOtherTable() throws SQLException {
        List<String> tables = Sql.owner().column(TABLES);

        assertThat(tables).containsAll(ITS_OWN).contains("answer", "evidence", "audit_entry", "unit", "assignment");
        for (String table : tables) {
            if (!ITS_OWN.contains(table)) {
                assertThatThrownBy(() -> Sql.national().column("select 1 from " + table))
                        .as(table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void changesNothing() {
        for (String table : ITS_OWN) {
            assertThatThrownBy(() -> Sql.national().run("set transaction read write", "delete from " + table))
                    .as(table)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void isThePolicysOnlyGuest() throws SQLException {
        assertThat(Sql.owner().column("""
                select relname || ' ' || polname || ' ' || polcmd::text from pg_policy join pg_class on pg_class.oid = polrelid
                where polname <> 'tenant_wall' and relnamespace = 'public'::regnamespace order by relname"""))
                .containsExactly("national_assignment national_view r", "score_summary national_view r");
        assertThat(Sql.owner().column("""
                select rolname from pg_roles where rolname = 'integritas_national'
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)""")).isEmpty();
    }
}
