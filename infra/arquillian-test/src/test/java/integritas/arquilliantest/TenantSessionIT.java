package integritas.arquilliantest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.tenant.CurrentTenant;
import integritas.tenant.Tenant;
import integritas.tenant.TenantDescription;
import integritas.tenant.TenantSession;
import integritas.tenant.Tenants;
import integritas.unit.Unit;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The wall between tenants as the server's own parts meet it: container, transactions, pool and EclipseLink together.
 *
 * <p>Two tenants have a unit each, and a third unit under the very same key in both. These stay; whatever a test does
 * is rolled back.
 */
@ExtendWith(ArquillianExtension.class)
class TenantSessionIT {

    private static final UUID SHARED = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID ONLY_SATU = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UUID ONLY_DUA = UUID.fromString("00000000-0000-0000-0000-000000000003");

    private static final int THREADS = 64;
    private static final int ROUNDS = 24;
    private static final int CONNECTIONS = 16;

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant currentTenant;

    @Inject
    TenantSession session;

    @Inject
    Apart apart;

    @Inject
    UserTransaction transaction;

    @Inject
    Instance<RequestContextController> requestContexts;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    @SuppressWarnings("NullAway.Init")
    private Tenant satu;

    @SuppressWarnings("NullAway.Init")
    private Tenant dua;

    @Deployment
    static WebArchive platform() {
        String assertJ = Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/server/integritas-server.war"))
                .addClass(TenantSessionIT.class)
                .addAsLibraries(new File(assertJ));
    }

    @BeforeEach
    void twoTenantsHaveUnits() throws Exception {
        satu = tenants.register(
                new TenantDescription("kota-satu", "Kota Satu", "city", "", "id", "Asia/Jakarta"), List.of());
        dua = tenants.register(
                new TenantDescription("kota-dua", "Kota Dua", "city", "", "id", "Asia/Jakarta"), List.of());
        keep(satu, ONLY_SATU);
        keep(dua, ONLY_DUA);
    }

    @Test
    void aQueryInJpqlSeesTheCurrentTenantsRowsOnly() throws Exception {
        assertThat(as(satu, this::namesByJpql)).containsExactly("kota-satu", "kota-satu");
        assertThat(as(dua, this::namesByJpql)).containsExactly("kota-dua", "kota-dua");
    }

    @Test
    void plainSqlSeesTheCurrentTenantsRowsOnly() throws Exception {
        assertThat(as(satu, this::tenantsBySql)).containsExactly(satu.id(), satu.id());
        assertThat(as(dua, this::tenantsBySql)).containsExactly(dua.id(), dua.id());
    }

    @Test
    void plainSqlThatNamesTheOtherTenantFindsNothing() throws Exception {
        assertThat(as(
                        satu,
                        () -> sql("select name from unit where tenant_id = ?1", dua.id())
                                .getResultList()))
                .isEmpty();
    }

    @Test
    void aKeyThatBothTenantsUseLeadsToTheCurrentTenantsRow() throws Exception {
        assertThat(as(satu, () -> unit(SHARED).name())).isEqualTo("kota-satu");
        assertThat(as(dua, () -> unit(SHARED).name())).isEqualTo("kota-dua");
        assertThat(as(satu, () -> unit(SHARED).name())).isEqualTo("kota-satu");
    }

    @Test
    void aKeyOfTheOtherTenantLeadsNowhereEvenAfterTheOtherUsedThePool() throws Exception {
        assertThat(as(satu, () -> find(ONLY_DUA))).isNull();
        assertThat(as(dua, () -> find(ONLY_DUA))).isNotNull();
        assertThat(as(satu, () -> find(ONLY_DUA))).isNull();
    }

    @Test
    void aNewRowBelongsToTheCurrentTenantWithoutBeingTold() throws Exception {
        assertThat(as(dua, () -> {
                    UUID id = UUID.randomUUID();
                    sql("insert into unit (id, code, name) values (?1, 'baru', 'baru')", id)
                            .executeUpdate();
                    return sql("select tenant_id from unit where id = ?1", id).getSingleResult();
                }))
                .isEqualTo(dua.id());
    }

    @Test
    void aRowCannotBeWrittenInTheNameOfTheOtherTenant() throws Exception {
        as(satu, () -> {
            Query insert = sql(
                    "insert into unit (tenant_id, id, code, name) values (?1, gen_random_uuid(), 'asing', 'asing')",
                    dua.id());
            assertThatThrownBy(insert::executeUpdate).hasMessageContaining("row-level security");
            return "refused";
        });
    }

    @Test
    void aRowCannotBeHandedToTheOtherTenant() throws Exception {
        as(satu, () -> {
            Query update = sql("update unit set tenant_id = ?1 where id = ?2", dua.id(), ONLY_SATU);
            assertThatThrownBy(update::executeUpdate).hasMessageContaining("row-level security");
            return "refused";
        });
    }

    @Test
    void rowsOfTheOtherTenantCannotBeChanged() throws Exception {
        assertThat(as(
                        satu,
                        () -> sql("update unit set name = 'asing' where id = ?1", ONLY_DUA)
                                .executeUpdate()))
                .isZero();
        assertThat(as(
                        satu,
                        () -> session.entityManager()
                                .createQuery("update Unit u set u.name = 'asing'")
                                .executeUpdate()))
                .isEqualTo(2);
    }

    @Test
    void withoutATenantItDoesNotOpen() throws Exception {
        elsewhere(() -> inTransaction(false, () -> {
            assertThatThrownBy(() -> session.entityManager())
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problem()).isEqualTo(Problem.NO_TENANT));
            return "refused";
        }));
    }

    @Test
    void outsideATransactionItDoesNotOpen() throws Exception {
        elsewhere(() -> {
            currentTenant.enter(satu);
            assertThatThrownBy(() -> session.entityManager()).isInstanceOf(IllegalStateException.class);
            return "refused";
        });
    }

    @Test
    void aTransactionWithinATransactionIsBoundForItself() throws Exception {
        List<Binding> bindings = as(
                dua,
                () -> List.of(binding(session.entityManager()), apart.binding(), binding(session.entityManager())));
        assertThat(bindings).extracting(Binding::tenant).containsOnly(dua.id().toString());
        assertThat(bindings.get(1).connection()).isNotEqualTo(bindings.get(0).connection());
        assertThat(bindings.get(2)).isEqualTo(bindings.get(0));
    }

    @Test
    void aTransactionWithinATransactionIsBoundEvenIfTheOuterOneIsNotYet() throws Exception {
        assertThat(as(dua, () -> List.of(apart.binding(), binding(session.entityManager()))))
                .extracting(Binding::tenant)
                .containsOnly(dua.id().toString());
    }

    @Test
    void statementsRunOnTheConnectionThatTheEntityManagerIsBoundOn() throws Exception {
        List<Binding> bindings = as(
                dua,
                () -> List.of(
                        bindingOfStatements(),
                        binding(session.entityManager()),
                        apart.binding(),
                        bindingOfStatements()));
        assertThat(bindings).extracting(Binding::tenant).containsOnly(dua.id().toString());
        assertThat(bindings.get(2).connection()).isNotEqualTo(bindings.get(0).connection());
        assertThat(List.of(bindings.get(1), bindings.get(3))).containsOnly(bindings.get(0));
    }

    @Test
    void manyThreadsOfBothTenantsSeeNoForeignRow() throws Exception {
        CountDownLatch missing = new CountDownLatch(THREADS);
        List<Callable<List<String>>> readers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int first = i;
            readers.add(() -> {
                missing.countDown();
                assertThat(missing.await(30, TimeUnit.SECONDS))
                        .as("all threads run at once")
                        .isTrue();
                return foreignRows(first);
            });
        }
        assertThat(all(readers)).allSatisfy(foreign -> assertThat(foreign).isEmpty());
    }

    @Test
    void aPooledConnectionCarriesNoTenantOn() throws Exception {
        List<String> used = connectionsUsedByTenants();
        List<Connection> connections = new ArrayList<>();
        List<String> met = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                Connection connection = dataSource.getConnection();
                connections.add(connection);
                met.add(text(connection, "select pg_backend_pid()"));
                assertThat(text(connection, "select coalesce(current_setting('integritas.tenant', true), '')"))
                        .isEmpty();
                assertThat(text(connection, "select count(*) from unit")).isEqualTo("0");
            }
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
        assertThat(met).as("connections that a tenant has used").containsAnyElementsOf(used);
    }

    /** Reads in one transaction after the other, each of another tenant, and returns what should not be there. */
    private List<String> foreignRows(int first) throws Exception {
        List<String> foreign = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean even = (first + round) % 2 == 0;
            Tenant mine = even ? satu : dua;
            UUID notMine = even ? ONLY_DUA : ONLY_SATU;
            foreign.addAll(inRequest(() -> {
                currentTenant.enter(mine);
                return inTransaction(true, () -> foreignRows(mine, notMine));
            }));
        }
        return foreign;
    }

    private List<String> foreignRows(Tenant mine, UUID notMine) {
        List<String> foreign = new ArrayList<>();
        if (find(notMine) != null) {
            foreign.add(mine.alias() + " found the other's key");
        }
        if (!unit(SHARED).name().equals(mine.alias())) {
            foreign.add(mine.alias() + " found the other's row under the shared key");
        }
        if (!namesByJpql().equals(List.of(mine.alias(), mine.alias()))) {
            foreign.add(mine.alias() + " saw other rows by JPQL");
        }
        if (!tenantsBySql().equals(List.of(mine.id(), mine.id()))) {
            foreign.add(mine.alias() + " saw other rows by SQL");
        }
        if (!tenantsByStatements().equals(List.of(mine.id(), mine.id()))) {
            foreign.add(mine.alias() + " saw other rows by statements");
        }
        return foreign;
    }

    /** Uses connections for both tenants, many at once, and commits: a rollback would undo any setting. */
    private List<String> connectionsUsedByTenants() throws Exception {
        CyclicBarrier allBound = new CyclicBarrier(CONNECTIONS);
        List<Callable<String>> users = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            Tenant tenant = i % 2 == 0 ? satu : dua;
            users.add(() -> inRequest(() -> {
                currentTenant.enter(tenant);
                return inTransaction(true, () -> {
                    String connection = binding(session.entityManager()).connection();
                    allBound.await(30, TimeUnit.SECONDS);
                    return connection;
                });
            }));
        }
        return all(users);
    }

    private void keep(Tenant tenant, UUID own) throws Exception {
        elsewhere(() -> {
            currentTenant.enter(tenant);
            return inTransaction(true, () -> {
                for (UUID id : List.of(SHARED, own)) {
                    sql(
                                    "insert into unit (id, code, name) values (?1, ?2, ?3) on conflict do nothing",
                                    id,
                                    id.toString(),
                                    tenant.alias())
                            .executeUpdate();
                }
                return "kept";
            });
        });
    }

    /** Works for a tenant, in a request and a transaction of its own that is rolled back. */
    private <T> T as(Tenant tenant, Callable<T> work) throws Exception {
        return elsewhere(() -> {
            currentTenant.enter(tenant);
            return inTransaction(false, work);
        });
    }

    /** Works in another thread: this one already is in a request, which belongs to one tenant for good. */
    private <T> T elsewhere(Callable<T> work) throws Exception {
        return executor.submit(() -> inRequest(work)).get(1, TimeUnit.MINUTES);
    }

    private <T> List<T> all(List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> result : executor.invokeAll(work, 2, TimeUnit.MINUTES)) {
            results.add(result.get());
        }
        return results;
    }

    private <T> T inRequest(Callable<T> work) throws Exception {
        RequestContextController request = requestContexts.get();
        assertThat(request.activate()).as("a request of its own").isTrue();
        try {
            return work.call();
        } finally {
            request.deactivate();
            requestContexts.destroy(request);
        }
    }

    private <T> T inTransaction(boolean commit, Callable<T> work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            return result;
        } finally {
            if (done && commit) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    private @Nullable Unit find(UUID id) {
        return session.entityManager().find(Unit.class, id);
    }

    private Unit unit(UUID id) {
        return Objects.requireNonNull(find(id));
    }

    private List<String> namesByJpql() {
        return session.entityManager()
                .createQuery("select u.name from Unit u", String.class)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> tenantsBySql() {
        return sql("select tenant_id from unit").getResultList();
    }

    private List<UUID> tenantsByStatements() {
        return session.statements().read("select tenant_id from unit", row -> row.getObject(1, UUID.class));
    }

    private Query sql(String text, Object... parameters) {
        Query query = session.entityManager().createNativeQuery(text);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Binding binding(EntityManager entityManager) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select current_setting('integritas.tenant', true), pg_backend_pid()")
                .getSingleResult();
        return new Binding(String.valueOf(row[0]), String.valueOf(row[1]));
    }

    private Binding bindingOfStatements() {
        return session.statements()
                .read(
                        "select current_setting('integritas.tenant', true), pg_backend_pid()",
                        row -> new Binding(row.getString(1), row.getString(2)))
                .get(0);
    }

    /** Whom a connection is bound to, and which one it is. */
    record Binding(String tenant, String connection) {}

    /** Has a transaction of its own. */
    @ApplicationScoped
    static class Apart {

        @Inject
        TenantSession session;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        Binding binding() {
            return TenantSessionIT.binding(session.entityManager());
        }
    }
}
