package integritas.people;

import integritas.unit.Unit;
import integritas.web.Rows;

/**
 * Who has access to a unit.
 *
 * @param unit the unit
 * @param rows the people of this page, with what they may do and why
 */
public record UnitAccessView(Unit unit, Rows<Access> rows) {}
