package integritas.plugins.gratification.statistics.nil;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugin.api.WorkUnit;
import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.statistics.nil.NilStore.ReportedMonth;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The nil reports of the current tenant. Periods are told by the day of receipt or refusal. Each method is one
 * transaction, or part of the caller's.
 */
public final class NilReports {

    private static final List<String> OVERSEERS = List.of("tenant-admin", "case-handler");

    private final PluginHost host;
    private final NilStore store;

    public NilReports(PluginHost host) {
        this.host = host;
        this.store = new NilStore(host);
    }

    /** Returns what all units have said of a year. */
    public NilYear year(int year) {
        return host.data().inTransaction(entities -> {
            List<NilPeriod> periods = Cadence.of(host).of(year);
            Map<UUID, List<NilReport>> filed =
                    store.of(year).stream().collect(Collectors.groupingBy(NilReport::unitId));
            Set<ReportedMonth> reported = store.reported(year);
            List<UUID> own = own();
            List<NilYear.Line> lines = host.units().all().stream()
                    .map(unit -> new NilYear.Line(
                            unit,
                            own.contains(unit.id()),
                            cells(unit, periods, filed.getOrDefault(unit.id(), List.of()), reported)))
                    .toList();
            return new NilYear(year, periods, lines);
        });
    }

    /** Returns what the person of the call may see of a year: all units for those who oversee them, own ones for others. */
    NilYear visible(int year) {
        return isOverseer() ? year(year) : ownYear(year);
    }

    boolean isOverseer() {
        return host.person()
                .filter(person -> OVERSEERS.stream().anyMatch(person.roles()::contains))
                .isPresent();
    }

    private NilYear ownYear(int year) {
        return year(year).of(own());
    }

    /** Returns when the last nil report of a year was filed; empty if there is none. */
    public Optional<Instant> lastFiled(int year) {
        return store.lastFiled(year);
    }

    /**
     * Returns what would be declared.
     *
     * @throws Refusal NOT_FOUND if the person does not answer for the unit, or there is no such period
     */
    NilYear.Cell find(UUID unit, String code) {
        NilPeriod period = Cadence.of(host).find(code).orElseThrow(NilReports::unknown);
        return ownYear(period.year()).lines().stream()
                .filter(line -> line.unit().id().equals(unit))
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.period().equals(period))
                .findFirst()
                .orElseThrow(NilReports::unknown);
    }

    /**
     * Declares that nothing was received or refused.
     *
     * @param code such as {@code 2026-03} or {@code 2026-Q1}
     * @throws Refusal NOT_FOUND; INPUT_NOT_ACCEPTED if the period runs or something was reported; ALREADY_EXISTS
     */
    NilPeriod declare(UUID unit, String code) {
        return host.data().inTransaction(entities -> {
            NilYear.Cell cell = find(unit, code);
            refuseUnless(cell.state());
            NilReport fresh = new NilReport(unit, cell.period(), host.clock().instant());
            if (!store.keep(fresh)) {
                throw new Refusal(Refusal.Kind.ALREADY_EXISTS, "nil report exists");
            }
            host.audit().changed("nil-report.filed", unit, JsonValue.NULL, Json.createValue(code));
            return cell.period();
        });
    }

    private static void refuseUnless(NilState state) {
        switch (state) {
            case NIL -> throw new Refusal(Refusal.Kind.ALREADY_EXISTS, "nil report exists");
            case RUNNING -> throw fault("period-running");
            case REPORTED -> throw fault("period-reported");
            case MISSING -> {}
        }
    }

    private List<NilYear.Cell> cells(
            WorkUnit unit, List<NilPeriod> periods, List<NilReport> filed, Set<ReportedMonth> reported) {
        return periods.stream()
                .map(period -> new NilYear.Cell(period, state(unit, period, filed, reported)))
                .toList();
    }

    private NilState state(WorkUnit unit, NilPeriod period, List<NilReport> filed, Set<ReportedMonth> reported) {
        String key = unit.id().toString();
        if (period.months().stream().anyMatch(month -> reported.contains(new ReportedMonth(key, month)))) {
            return NilState.REPORTED;
        }
        if (period.months().stream().allMatch(month -> isNil(month, filed))) {
            return NilState.NIL;
        }
        return period.isOver(today()) ? NilState.MISSING : NilState.RUNNING;
    }

    private static boolean isNil(YearMonth month, List<NilReport> filed) {
        return filed.stream().anyMatch(one -> one.covers(month));
    }

    private List<UUID> own() {
        return host.units().ofPerson("unit-user").stream().map(WorkUnit::id).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(host.clock().instant(), host.tenant().zone());
    }

    private static Refusal fault(String code) {
        return new Refusal(
                Refusal.Kind.INPUT_NOT_ACCEPTED,
                "nil report not accepted: " + code,
                List.of(new Refusal.Fault("period", code, Wording.of("statistics.fault." + code))));
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "no such unit or period");
    }
}
