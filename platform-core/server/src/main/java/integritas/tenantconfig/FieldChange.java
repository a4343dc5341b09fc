package integritas.tenantconfig;

import java.util.Locale;

/**
 * A field in which a description and its tenant differ, and what becomes of it.
 *
 * @param field path of the field, such as {@code units.rsud.name}
 * @param verdict what becomes of it
 * @param current what it is now; empty if it is not there
 * @param declared what the description says
 */
record FieldChange(String field, Verdict verdict, String current, String declared) {

    /** What becomes of a field that differs. */
    enum Verdict {
        /** It is not there yet and is made. */
        SET,
        /** The description has changed since it was last applied, the tenant has not: the description holds. */
        CHANGE,
        /** The tenant was changed on the pages since: that stays, and is reported. */
        KEPT,
        /** Both were changed, or the tenant never was as described: it stays as it is, and is reported. */
        CONFLICT;

        boolean isApplied() {
            return this == SET || this == CHANGE;
        }

        /** Returns the word for it, as answers and logs have it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
