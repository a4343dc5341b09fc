package integritas.people;

import integritas.unit.Unit;
import integritas.web.Rows;
import java.util.List;

/**
 * Who has access to a unit.
 *
 * @param unit the unit
 * @param rows the people of this page, with what they may do and why
 * @param guests those from outside of the agency
 */
public record UnitAccessView(Unit unit, Rows<Access> rows, List<Guest> guests) {}
