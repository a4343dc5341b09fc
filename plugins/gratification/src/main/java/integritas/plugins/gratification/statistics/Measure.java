package integritas.plugins.gratification.statistics;

/** What a figure counts. */
public enum Measure {
    COUNT,
    RUPIAH,
    /** Hundredths. */
    PERCENT,
    /** Days of the calendar. */
    DAYS
}
