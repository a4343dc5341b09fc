package integritas.audit.seal;

import java.util.Optional;

/** How rows of the database become entries and seals; the database itself writes each part as the text that is hashed. */
public final class SealRows {

    private static final String UTC = "'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'";

    /** The columns of a seal, whose table is called {@code s}. */
    static final String SEAL =
            "s.number, s.entries, s.previous, to_char(s.sealed_at at time zone 'UTC', " + UTC + "), s.hash";

    /** The columns of an entry, whose table is called {@code e}. */
    public static final String ENTRY = "e.id, e.salt::text, to_char(e.at at time zone 'UTC', " + UTC
            + "), e.actor_id::text, e.actor_name, e.action, e.subject_id::text, e.detail, e.before, e.after";

    private static final int LINK_COLUMNS = 3;

    private SealRows() {}

    static Seal seal(Object[] row) {
        return new Seal((Long) row[0], (Integer) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }

    static SealedEntry sealedEntry(Object[] row) {
        boolean present = row[LINK_COLUMNS] != null;
        return new SealedEntry(
                new Link((Long) row[1], (String) row[2]),
                present ? Optional.of(entry(row, LINK_COLUMNS)) : Optional.empty());
    }

    public static Entry entry(Object[] row, int from) {
        return new Entry(
                (Long) row[from],
                Optional.ofNullable((String) row[from + 1]),
                (String) row[from + 2],
                (String) row[from + 3],
                (String) row[from + 4],
                (String) row[from + 5],
                (String) row[from + 6],
                (String) row[from + 7],
                (String) row[from + 8],
                (String) row[from + 9]);
    }
}
