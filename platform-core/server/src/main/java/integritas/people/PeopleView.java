package integritas.people;

import integritas.unit.Unit;
import integritas.unit.UnitRole;
import integritas.unit.UnitTree;
import integritas.web.Rows;
import java.util.List;

/**
 * A page of the list of people.
 *
 * @param rows the people of this page
 * @param tree the units they may be assigned to
 */
public record PeopleView(Rows<Person> rows, UnitTree tree) {

    /** The roles that the list can be narrowed to, in the order they are offered. */
    public static final List<String> ROLES =
            List.of("tenant-admin", "unit-user", "internal-assessor", "case-handler", "employee");

    public String text() {
        return rows.filter().getOrDefault("q", "");
    }

    public boolean isChosen(String role) {
        return role.equals(rows.filter().get("role"));
    }

    /** Returns the name of the unit that a role is held for. */
    public String unit(UnitRole held) {
        return tree.find(held.unit()).map(Unit::name).orElse("");
    }
}
