package integritas.plugins.gratification.check;

import integritas.plugin.api.WorkingDays.Due;
import integritas.plugins.gratification.rule.Clock;
import java.time.LocalDate;

/**
 * A term that runs for a gift.
 *
 * @param clock whose it is
 * @param days how many working days it has with this agency
 * @param due when it ends
 * @param today the day it is looked at
 */
public record Term(Clock clock, int days, Due due, LocalDate today) {

    public boolean isOver() {
        return today.isAfter(due.day());
    }

    public boolean isStricterEarlier() {
        return due.warning().isBefore(due.day());
    }
}
