package integritas.audit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A filter as a condition of SQL on the table {@code e}, with its values; numbers of parameters count from 1. */
final class EntryCondition {

    private static final String HOLDS_TEXT =
            "lower(concat_ws(' ', e.actor_name, e.detail, e.before, e.after)) like # escape '!'";

    private final StringBuilder sql = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    private EntryCondition() {}

    static EntryCondition of(EntryFilter filter) {
        EntryCondition all = new EntryCondition();
        filter.from().ifPresent(from -> all.and("e.at >= cast(# as timestamptz)", from.toString()));
        filter.to().ifPresent(to -> all.and("e.at < cast(# as timestamptz)", to.toString()));
        if (!filter.actor().isEmpty()) {
            all.and(
                    "(e.actor_id::text = # or lower(e.actor_name) like # escape '!')",
                    filter.actor(),
                    part(filter.actor()));
        }
        if (!filter.action().isEmpty()) {
            all.and("e.action = #", filter.action());
        }
        if (!filter.subject().isEmpty()) {
            all.and("e.subject_id = cast(# as uuid)", filter.subject());
        }
        if (!filter.text().isEmpty()) {
            all.and(HOLDS_TEXT, part(filter.text()));
        }
        return all;
    }

    /** Adds a condition; each {@code #} in it stands for the next of the values. */
    EntryCondition and(String condition, Object... added) {
        String numbered = condition;
        for (Object value : added) {
            values.add(value);
            numbered = numbered.replaceFirst("#", "?" + values.size());
        }
        sql.append(" and ").append(numbered);
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }

    private static String part(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
