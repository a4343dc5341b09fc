package integritas.tenantconfig;

import integritas.audit.Audited;
import integritas.audit.Trace;
import integritas.identity.Member;
import java.util.Optional;

/**
 * A person to whom a description gave something, or from whom it took something.
 *
 * @param member what the description says
 * @param before what the person was in the tenant; of an account that was no member, without roles; empty if there was no
 *     account
 * @param after what the person is now
 */
record DescribedPerson(integritas.tenantconfig.Member member, Optional<Member> before, Member after) {

    /** Returns what the tenant's audit log is told: the roles, and name and mail address where an account got others. */
    Audited event() {
        return new Audited(
                "person.described", after.id(), "", before.map(this::trace).orElse(""), trace(after));
    }

    private String trace(Member member) {
        Trace trace = Trace.of(
                "roles", String.join(", ", member.roles().stream().sorted().toList()));
        return isRewritten()
                ? trace.and("name", member.name()).and("email", member.email()).json()
                : trace.json();
    }

    private boolean isRewritten() {
        return before.filter(
                        was -> !was.name().equals(after.name()) || !was.email().equals(after.email()))
                .isPresent();
    }
}
