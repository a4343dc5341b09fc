package integritas.plugins.gratification.report;

import static integritas.plugins.gratification.report.ReportState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states, for both kinds of report: what is not written down here is refused. */
class LifecycleTest {

    private static final Map<ReportState, Set<ReportState>> OF_A_RECEIPT = Map.ofEntries(
            Map.entry(DRAFT, Set.of(SUBMITTED)),
            Map.entry(SUBMITTED, Set.of(VERIFICATION)),
            Map.entry(VERIFICATION, Set.of(TO_BE_COMPLETED, ANALYSIS)),
            Map.entry(TO_BE_COMPLETED, Set.of(VERIFICATION, NOT_ACTIONABLE)),
            Map.entry(ANALYSIS, Set.of(NEED_NOT_BE_REPORTED, NOT_ACTIONABLE, DISTRIBUTED, FORWARDED)),
            Map.entry(NEED_NOT_BE_REPORTED, Set.of(CLOSED)),
            Map.entry(NOT_ACTIONABLE, Set.of(CLOSED)),
            Map.entry(DISTRIBUTED, Set.of(FORWARDED, CLOSED)),
            Map.entry(FORWARDED, Set.of(DECIDED, NOT_ACTIONABLE)),
            Map.entry(DECIDED, Set.of(OWNED_BY_RECEIVER, OWNED_BY_STATE, RETURNED_TO_GIVER)),
            Map.entry(OWNED_BY_RECEIVER, Set.of(HANDOVER, CLOSED)),
            Map.entry(OWNED_BY_STATE, Set.of(HANDOVER)),
            Map.entry(RETURNED_TO_GIVER, Set.of(HANDOVER)),
            Map.entry(HANDOVER, Set.of(CLOSED)));

    private static final Map<ReportState, Set<ReportState>> OF_A_REFUSAL = Map.ofEntries(
            Map.entry(DRAFT, Set.of(SUBMITTED)),
            Map.entry(SUBMITTED, Set.of(VERIFICATION)),
            Map.entry(VERIFICATION, Set.of(TO_BE_COMPLETED, ANALYSIS)),
            Map.entry(TO_BE_COMPLETED, Set.of(VERIFICATION, NOT_ACTIONABLE)),
            Map.entry(ANALYSIS, Set.of(NOT_ACTIONABLE, REFUSAL_RECORDED)),
            Map.entry(NOT_ACTIONABLE, Set.of(CLOSED)),
            Map.entry(REFUSAL_RECORDED, Set.of(CLOSED)));

    static Stream<Arguments> pairs() {
        return Arrays.stream(values()).flatMap(from -> Arrays.stream(values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("pairs")
    void aReceiptTakesTheStepsThatAreWrittenDownAndNoOthers(ReportState from, ReportState to) {
        boolean written = OF_A_RECEIPT.getOrDefault(from, Set.of()).contains(to);

        assertThat(from.allows(to, ReportKind.RECEIPT)).isEqualTo(written);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("pairs")
    void aRefusalTakesNoStepOfOwnershipOrHandover(ReportState from, ReportState to) {
        boolean written = OF_A_REFUSAL.getOrDefault(from, Set.of()).contains(to);

        assertThat(from.allows(to, ReportKind.REFUSAL)).isEqualTo(written);
    }

    @Test
    void aReceiptCanReachEveryStateButTheRecordedRefusal() {
        Set<ReportState> all = new HashSet<>(Set.of(values()));
        all.remove(REFUSAL_RECORDED);

        assertThat(reached(ReportKind.RECEIPT)).isEqualTo(all);
    }

    @Test
    void fromEveryStateAWayLeadsToTheEnd() {
        for (ReportState state : reached(ReportKind.RECEIPT)) {
            assertThat(from(state, ReportKind.RECEIPT)).as(state.name()).contains(CLOSED);
        }
    }

    private static Set<ReportState> reached(ReportKind kind) {
        return from(DRAFT, kind);
    }

    private static Set<ReportState> from(ReportState start, ReportKind kind) {
        Set<ReportState> known = new HashSet<>(Set.of(start));
        boolean more = true;
        while (more) {
            more = known.addAll(
                    known.stream().flatMap(state -> state.next(kind).stream()).toList());
        }
        return known;
    }
}
