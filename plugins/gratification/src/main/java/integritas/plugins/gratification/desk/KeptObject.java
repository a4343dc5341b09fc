package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.GiftKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An object in custody.
 *
 * @param report title of its report
 * @param since the day it was last taken in
 * @param days how many days that is, working or not
 * @param whereabouts where it is; empty if it was taken in and not yet put away
 * @param seal number of its seal; empty if there is none
 */
public record KeptObject(
        UUID reportId,
        UUID giftId,
        String report,
        String description,
        GiftKind kind,
        LocalDate since,
        long days,
        String whereabouts,
        String seal) {}
