package integritas.calendar.national;

/**
 * A year that waits for its confirmation.
 *
 * @param change what would be different
 * @param decree its number as it was typed
 * @param source where it can be read, as it was typed
 * @param note as it was typed
 * @param version the version of the year that the change was worked out for
 */
public record ProposedYear(YearChange change, String decree, String source, String note, long version) {

    /** Returns all days, for the form that confirms them. */
    public String days() {
        return DaysJson.of(change.days()).build().toString();
    }
}
