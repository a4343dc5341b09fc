package integritas.people;

import integritas.unit.UnitRole;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an admin fills in to ask a person in. */
public class InviteForm {

    @FormParam("name")
    @DefaultValue("")
    String name = "";

    @FormParam("email")
    @DefaultValue("")
    String email = "";

    @FormParam("role")
    List<String> roles = List.of();

    @FormParam("unit")
    List<String> units = List.of();

    @FormParam("unit-role")
    List<String> unitRoles = List.of();

    /** The form as it is offered: most people work for the agency. */
    static InviteForm empty() {
        InviteForm form = new InviteForm();
        form.roles = List.of(integritas.identity.Roles.EMPLOYEE);
        return form;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Returns the key of the unit chosen in a row, from 0; empty for none. */
    public String unit(int row) {
        return row < units.size() ? units.get(row) : "";
    }

    /** Returns the role chosen in a row, from 0; empty for none. */
    public String unitRole(int row) {
        return row < unitRoles.size() ? unitRoles.get(row) : "";
    }

    Invitation invitation() {
        return new Invitation(name, email, new HashSet<>(roles), assignments());
    }

    private Set<UnitRole> assignments() {
        Set<UnitRole> assignments = new HashSet<>();
        for (int row = 0; row < units.size(); row++) {
            if (!unit(row).isEmpty()) {
                assignments.add(new UnitRole(key(unit(row)), unitRole(row)));
            }
        }
        return assignments;
    }

    /** Returns the key that a choice stands for; one that none has where the form was tampered with. */
    static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException tampered) {
            return new UUID(0, 0);
        }
    }
}
