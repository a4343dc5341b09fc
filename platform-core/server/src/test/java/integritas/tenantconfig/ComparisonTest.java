package integritas.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import integritas.problem.ProblemException;
import integritas.tenantconfig.FieldChange.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a field, by what its description says, said when it was last applied, and what is there now. */
class ComparisonTest {

    @ParameterizedTest(name = "file {0}, applied {1}, now {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            # file, last applied, now, verdict,  becomes, remembered
            new,    -,            -,   SET,      new,     new
            new,    old,          old, CHANGE,   new,     new
            old,    old,          page, KEPT,    page,    old
            old,    old,          -,   KEPT,     -,       old
            new,    old,          page, CONFLICT, page,   old
            new,    old,          -,   CONFLICT, -,       old
            new,    -,            page, CONFLICT, page,   -
            same,   -,            same, -,       same,    same
            same,   old,          same, -,       same,    same
            same,   same,         same, -,       same,    same
            """)
    void aFieldIsComparedThreeWays(
            String declared,
            @Nullable String applied,
            @Nullable String current,
            @Nullable Verdict verdict,
            @Nullable String becomes,
            @Nullable String remembered) {
        Comparison comparison = comparison(declared, applied, current, Set.of());

        assertThat(comparison.changes())
                .extracting(FieldChange::verdict)
                .isEqualTo(Optional.ofNullable(verdict).stream().toList());
        assertThat(comparison.outcome().get("name")).isEqualTo(becomes);
        assertThat(comparison.remembered().get("name")).isEqualTo(remembered);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"old, old, page", "new, old, page", "new, -, page", "old, old, -"})
    void whatIsToBeOverwrittenIsChanged(String declared, @Nullable String applied, @Nullable String current) {
        Comparison comparison = comparison(declared, applied, current, Set.of("name"));

        assertThat(comparison.changes()).extracting(FieldChange::verdict).containsExactly(Verdict.CHANGE);
        assertThat(comparison.outcome()).containsEntry("name", declared);
        assertThat(comparison.remembered()).containsEntry("name", declared);
    }

    @Test
    void overwritingNamesItsFieldsAndNoOthers() {
        Comparison comparison = comparison("old", "old", "page", Set.of("kind"));
        assertThat(comparison.changes()).extracting(FieldChange::verdict).containsExactly(Verdict.KEPT);
    }

    @Test
    void whatADescriptionNoLongerNamesIsLeftAlone() {
        Comparison comparison =
                new Comparison(Map.of(), Map.of("units.a.name", "A"), Map.of("units.a.name", "B"), Set.of());
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.remembered()).containsEntry("units.a.name", "A");
    }

    @Test
    void onceAppliedTheSameDescriptionChangesNothing() {
        Comparison first = comparison("new", "old", "old", Set.of());
        Comparison second = new Comparison(first.declared(), first.remembered(), first.outcome(), Set.of());
        assertThat(second.changes()).isEmpty();
        assertThat(second.remembered()).isEqualTo(first.remembered());
    }

    @Test
    void unitsMayNotEndUpBelowEachOther() {
        Map<String, String> movedOnThePages = Map.of("units.b.below", "c", "units.c.below", "a", "units.a.below", "");
        assertThatThrownBy(() -> UnitLoops.requireNone(movedOnThePages, Map.of("units.a.below", "b")))
                .isInstanceOf(ProblemException.class);
        UnitLoops.requireNone(movedOnThePages, Map.of("units.a.below", "", "units.a.name", "units.a.below"));
    }

    private static Comparison comparison(
            String declared, @Nullable String applied, @Nullable String current, Set<String> overwritten) {
        return new Comparison(Map.of("name", declared), values(applied), values(current), overwritten);
    }

    private static Map<String, String> values(@Nullable String value) {
        return value == null ? Map.of() : Map.of("name", value);
    }
}
