package integritas.tenantconfig;

import java.util.List;
import java.util.Locale;

/**
 * What a description brings about, or would.
 *
 * @param alias the tenant's alias
 * @param outcome what becomes of the tenant as a whole
 * @param changes the fields that differ
 */
record Plan(String alias, Outcome outcome, List<FieldChange> changes) {

    /** What becomes of a tenant as a whole. */
    enum Outcome {
        /** It is made. */
        CREATE,
        /** Some of its fields are made or changed. */
        CHANGE,
        /** Nothing is done to it; fields may differ that stay as they are. */
        NOTHING,
        /** It is suspended or closed, and left alone. */
        INACTIVE;

        /** Returns the word for it, as answers and logs have it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Plan of(String alias, Known known, Comparison comparison) {
        if (known.isInactive()) {
            return new Plan(alias, Outcome.INACTIVE, List.of());
        }
        Outcome change = comparison.touched().isEmpty() ? Outcome.NOTHING : Outcome.CHANGE;
        return new Plan(alias, known.tenant().isEmpty() ? Outcome.CREATE : change, comparison.changes());
    }

    /** Returns the fields that stay as they are although the description says otherwise. */
    List<FieldChange> kept() {
        return changes.stream().filter(change -> !change.verdict().isApplied()).toList();
    }
}
