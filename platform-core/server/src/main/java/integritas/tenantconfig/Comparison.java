package integritas.tenantconfig;

import integritas.tenantconfig.FieldChange.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A description held three ways: what it says, what it said when it was last applied, and what is there now. Each map has
 * values by path of field; a field that a description no longer names is nobody's business, so nothing is taken away.
 *
 * @param declared what the description says
 * @param applied what it said when it was last applied; empty if it never was
 * @param current what is there now
 * @param overwritten the fields in which the description holds whatever is there now
 */
record Comparison(
        Map<String, String> declared,
        Map<String, String> applied,
        Map<String, String> current,
        Set<String> overwritten) {

    /** Returns the fields that differ, in the order of the description. */
    List<FieldChange> changes() {
        return declared.keySet().stream()
                .flatMap(field -> change(field).stream())
                .toList();
    }

    /** Returns the fields that are to be made or changed. */
    Set<String> touched() {
        return changes().stream()
                .filter(change -> change.verdict().isApplied())
                .map(FieldChange::field)
                .collect(Collectors.toSet());
    }

    /** Returns what the described fields are once the description is applied; those that are not there are left out. */
    Map<String, String> outcome() {
        Map<String, String> outcome = new LinkedHashMap<>();
        declared.forEach((field, value) -> Optional.of(value)
                .filter(declared -> holds(field))
                .or(() -> Optional.ofNullable(current.get(field)))
                .ifPresent(effective -> outcome.put(field, effective)));
        return outcome;
    }

    /** Returns what is to be remembered as applied: where the tenant stays as it is, what was remembered before. */
    Map<String, String> remembered() {
        Map<String, String> remembered = new LinkedHashMap<>(applied);
        declared.forEach((field, value) -> {
            if (holds(field)) {
                remembered.put(field, value);
            }
        });
        remembered.keySet().removeIf(field -> field.startsWith(DeclaredFields.ORGANIZATION));
        return remembered;
    }

    /** Returns the mail domains that the directory is to hold: those of the description, or else of the register. */
    List<String> organizationDomains() {
        String described = touched().contains(DeclaredFields.DOMAINS)
                ? DeclaredFields.DOMAINS
                : DeclaredFields.ORGANIZATION_DOMAINS;
        return DeclaredFields.domains(declared.getOrDefault(described, ""));
    }

    private boolean holds(String field) {
        return change(field).map(change -> change.verdict().isApplied()).orElse(true);
    }

    private Optional<FieldChange> change(String field) {
        String wanted = declared.getOrDefault(field, "");
        Optional<String> now = Optional.ofNullable(current.get(field));
        if (now.equals(Optional.of(wanted))) {
            return Optional.empty();
        }
        return Optional.of(new FieldChange(field, verdict(field, wanted, now), now.orElse(""), wanted));
    }

    private Verdict verdict(String field, String wanted, Optional<String> now) {
        Optional<String> before = Optional.ofNullable(applied.get(field));
        if (now.isEmpty() && before.isEmpty()) {
            return Verdict.SET;
        }
        if (now.equals(before) || overwritten.contains(field)) {
            return Verdict.CHANGE;
        }
        return before.equals(Optional.of(wanted)) ? Verdict.KEPT : Verdict.CONFLICT;
    }
}
