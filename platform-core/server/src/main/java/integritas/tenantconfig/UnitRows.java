package integritas.tenantconfig;

import integritas.assessment.Assessments;
import integritas.assessment.OpeningRequest;
import integritas.problem.Fault;
import integritas.problem.ProblemException;
import integritas.unit.Unit;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A tenant's units and open assessments as its description has them; a part of the caller's transaction. */
@ApplicationScoped
class UnitRows {

    @Inject
    Units units;

    @Inject
    Assessments assessments;

    @Inject
    Clock clock;

    /** Returns the names of all units and where they lie, as fields of a description. */
    Map<String, String> read() {
        Map<String, String> read = new LinkedHashMap<>();
        List<Unit> all = units.all();
        Map<UUID, String> codes = all.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        for (Unit unit : all) {
            read.put(DeclaredFields.unitName(unit.code()), unit.name());
            read.put(
                    DeclaredFields.unitBelow(unit.code()),
                    unit.parentId()
                            .flatMap(parent -> Optional.ofNullable(codes.get(parent)))
                            .orElse(""));
        }
        return read;
    }

    /**
     * Makes and changes what is touched, each unit before those below it.
     *
     * @return the keys of all units, by code
     * @throws ProblemException INPUT_NOT_ACCEPTED naming the field, such as an assessment of a unit that is archived
     */
    Map<String, UUID> apply(TenantEntry entry, Comparison comparison) {
        Map<String, UUID> ids =
                units.all().stream().collect(Collectors.toMap(Unit::code, Unit::id, (a, b) -> a, HashMap::new));
        Set<String> touched = comparison.touched();
        Map<String, String> outcome = comparison.outcome();
        entry.units().forEach(unit -> ensure(unit, outcome, touched, ids));
        int thisYear = LocalDate.now(
                        clock.withZone(ZoneId.of(entry.description().timeZone())))
                .getYear();
        entry.assessments().stream()
                .filter(assessment -> touched.contains(DeclaredFields.assessment(assessment, thisYear)))
                .forEach(assessment -> open(assessment, ids, thisYear));
        return ids;
    }

    private void ensure(UnitEntry entry, Map<String, String> outcome, Set<String> touched, Map<String, UUID> ids) {
        String name = DeclaredFields.unitName(entry.code());
        String below = DeclaredFields.unitBelow(entry.code());
        if (touched.contains(name) || touched.contains(below)) {
            Unit unit = at(
                    below,
                    () -> units.ensure(
                            entry.code(), outcome.getOrDefault(name, ""), ids.get(outcome.getOrDefault(below, ""))));
            ids.put(unit.code(), unit.id());
        }
        entry.units().forEach(lower -> ensure(lower, outcome, touched, ids));
    }

    private void open(AssessmentEntry entry, Map<String, UUID> ids, int thisYear) {
        String field = DeclaredFields.assessment(entry, thisYear);
        Optional.ofNullable(ids.get(entry.unit()))
                .map(unit -> new OpeningRequest(
                        unit, entry.rubric(), entry.edition(), entry.period().orElse(thisYear), entry.target()))
                .ifPresent(request -> at(field, () -> {
                    assessments.ensureOpen(request);
                    return request;
                }));
    }

    /** Names the description's field where a step names its own. */
    private static <T> T at(String field, Supplier<T> step) {
        try {
            return step.get();
        } catch (ProblemException e) {
            List<Fault> faults = e.faults().stream()
                    .map(fault -> new Fault(field, fault.code()))
                    .toList();
            throw new ProblemException(e.problem(), field + ": " + e.getMessage(), faults);
        }
    }
}
