package integritas.calendar.agency;

import integritas.workingdays.JointLeave;
import integritas.workingdays.WorkWeek;

/**
 * How a tenant works.
 *
 * @param week which days of the week
 * @param jointLeave whether on days of joint leave
 */
public record Rules(WorkWeek week, JointLeave jointLeave) {

    /** What holds where a tenant has decided nothing. */
    static final Rules USUAL = new Rules(WorkWeek.FIVE_DAYS, JointLeave.OFF);
}
