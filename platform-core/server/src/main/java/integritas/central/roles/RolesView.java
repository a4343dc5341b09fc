package integritas.central.roles;

import integritas.identity.Roles;
import integritas.problem.Fault;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/**
 * The page of the roles across tenants.
 *
 * @param holders who holds one
 * @param history the last changes, the newest first
 * @param form what was sent and not accepted
 */
public record RolesView(List<Holder> holders, List<RoleChange> history, Form form) {

    /** Returns the roles that can be given. */
    public List<String> roles() {
        return List.of(Roles.NATIONAL_ASSESSOR, Roles.CENTRAL_ADMIN);
    }

    /**
     * What was sent.
     *
     * @param person name or mail address of an account
     * @param role the role
     * @param note why
     * @param fault what is wrong with it; blank where nothing is
     */
    public record Form(String person, String role, String note, Fault fault) {

        static final Form EMPTY = new Form("", Roles.NATIONAL_ASSESSOR, "", new Fault("", ""));

        static Form sent(MultivaluedMap<String, String> fields) {
            return new Form(text(fields, "person"), text(fields, "role"), text(fields, "note"), EMPTY.fault());
        }

        private static String text(MultivaluedMap<String, String> fields, String name) {
            return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
        }

        Form with(Fault found) {
            return new Form(person, role, note, found);
        }

        /** Returns the code of what is wrong with a field; blank if nothing is. */
        public String fault(String field) {
            return fault.field().equals(field) ? fault.code() : "";
        }
    }
}
