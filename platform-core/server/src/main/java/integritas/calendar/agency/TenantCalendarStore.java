package integritas.calendar.agency;

import integritas.tenant.TenantSession;
import integritas.workingdays.JointLeave;
import integritas.workingdays.LocalDay;
import integritas.workingdays.WorkWeek;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Keeps how a tenant's calendar differs. Sees the current tenant's rows only. */
@ApplicationScoped
class TenantCalendarStore {

    private static final String RULES = "select week, joint_leave from tenant_calendar";
    private static final String DECIDE = """
            insert into tenant_calendar (week, joint_leave) values (?, ?)
            on conflict (tenant_id) do update set week = excluded.week, joint_leave = excluded.joint_leave""";
    private static final String DAYS = "select day, kind, name from tenant_local_day order by day";
    private static final String PUT = """
            insert into tenant_local_day (day, kind, name) values (?, ?, ?)
            on conflict (tenant_id, day) do update set kind = excluded.kind, name = excluded.name""";
    private static final String REMOVE = "delete from tenant_local_day where day = ?";

    @Inject
    TenantSession session;

    Rules rules() {
        return session
                .statements()
                .read(
                        RULES,
                        row -> new Rules(
                                WorkWeek.of(row.getInt("week")).orElseThrow(),
                                JointLeave.of(row.getString("joint_leave")).orElseThrow()))
                .stream()
                .findFirst()
                .orElse(Rules.USUAL);
    }

    void decide(Rules rules) {
        session.statements()
                .change(DECIDE, rules.week().days(), rules.jointLeave().code());
    }

    List<LocalDay> days() {
        return session.statements()
                .read(
                        DAYS,
                        row -> new LocalDay(
                                row.getObject("day", LocalDate.class),
                                LocalDay.Kind.of(row.getString("kind")).orElseThrow(),
                                row.getString("name")));
    }

    void put(LocalDay day) {
        session.statements().change(PUT, day.day(), day.kind().code(), day.name());
    }

    void remove(LocalDate day) {
        session.statements().change(REMOVE, day);
    }
}
