package integritas.unit;

import integritas.tenant.TenantSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Keeps units and assignments. Sees the current tenant's rows only. */
@ApplicationScoped
class UnitStore {

    private static final String COVERS = """
            with recursive above as (
                select id, parent_id from unit where id = ?
                union
                select unit.id, unit.parent_id from unit join above on unit.id = above.parent_id)
            select exists (select 1 from above join assignment on assignment.unit_id = above.id
                           where assignment.person_id = ? and assignment.role = any (string_to_array(?, ',')))""";
    private static final String COVERED = """
            with recursive covered as (
                select unit_id as id from assignment where person_id = ?1 and role = any (string_to_array(?2, ','))
                union
                select unit.id from unit join covered on unit.parent_id = covered.id)
            select id from covered""";
    private static final String ASSIGNED =
            "select cast(person_id as text), cast(unit_id as text), role from assignment order by role, unit_id";
    private static final String RELEASE = "delete from assignment where person_id = ?1 and unit_id = ?2 and role = ?3";
    private static final String LOCK_TREE =
            "select cast(pg_advisory_xact_lock(hashtext('unit'), hashtext(current_setting('integritas.tenant'))) as text)";
    private static final String SHARE_TREE =
            "select cast(pg_advisory_xact_lock_shared(hashtext('unit'), hashtext(current_setting('integritas.tenant'))) as text)";
    private static final String ASSIGN = """
            insert into assignment (person_id, unit_id, role) values (?1, ?2, ?3) on conflict do nothing""";

    @Inject
    TenantSession session;

    /** Lets one transaction of the tenant at a time change the tree. */
    void lockTree() {
        session.entityManager().createNativeQuery(LOCK_TREE).getSingleResult();
    }

    /** Lets others read on, and keeps them from changing the tree. */
    void shareTree() {
        session.entityManager().createNativeQuery(SHARE_TREE).getSingleResult();
    }

    void flush() {
        session.entityManager().flush();
    }

    @SuppressWarnings("unchecked")
    List<Assigned> assigned() {
        List<Object[]> rows =
                session.entityManager().createNativeQuery(ASSIGNED).getResultList();
        return rows.stream()
                .map(row -> new Assigned(
                        UUID.fromString((String) row[0]),
                        new UnitRole(UUID.fromString((String) row[1]), (String) row[2])))
                .toList();
    }

    boolean release(UUID person, UUID unit, String role) {
        Query query = session.entityManager().createNativeQuery(RELEASE);
        query.setParameter(1, person).setParameter(2, unit).setParameter(3, role);
        return query.executeUpdate() > 0;
    }

    void add(Unit unit) {
        session.entityManager().persist(unit);
        session.entityManager().flush();
    }

    Optional<Unit> find(UUID id) {
        return Optional.ofNullable(session.entityManager().find(Unit.class, id));
    }

    Optional<Unit> findByCode(String code) {
        return session.entityManager()
                .createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<Unit> all() {
        return session.entityManager()
                .createQuery("select u from Unit u order by u.name, u.code", Unit.class)
                .getResultList();
    }

    List<Unit> matching(String text) {
        return session.entityManager()
                .createQuery(
                        "select u from Unit u where lower(u.name) like :text escape '!' or lower(u.code) like :text escape '!'"
                                + " order by u.name, u.code",
                        Unit.class)
                .setParameter("text", "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%")
                .getResultList();
    }

    /** Tells whether the person holds one of the roles for this unit or a unit above it. */
    boolean covers(UUID person, String roles, UUID unit) {
        return session.statements()
                .read(COVERS, row -> row.getBoolean(1), unit, person, roles)
                .get(0);
    }

    /** Returns the units the person holds one of the roles for, those below included. */
    @SuppressWarnings("unchecked")
    List<UUID> covered(UUID person, String roles) {
        Query query = session.entityManager().createNativeQuery(COVERED);
        query.setParameter(1, person).setParameter(2, roles);
        return query.getResultList();
    }

    boolean assign(UUID person, UUID unit, String role) {
        Query query = session.entityManager().createNativeQuery(ASSIGN);
        query.setParameter(1, person).setParameter(2, unit).setParameter(3, role);
        return query.executeUpdate() > 0;
    }
}
