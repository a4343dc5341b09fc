package integritas.plugins.gratification.desk;

import static integritas.plugins.gratification.desk.Input.DAY;
import static integritas.plugins.gratification.desk.Input.FILE;
import static integritas.plugins.gratification.desk.Input.NOTE;
import static integritas.plugins.gratification.desk.Input.NUMBER;
import static integritas.plugins.gratification.desk.Input.OWNER;
import static integritas.plugins.gratification.desk.Input.PARTY;
import static integritas.plugins.gratification.desk.Input.WAY;

import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.ReportState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A step that the control unit takes with a report. Worded as {@code desk.action.<code>}. */
public enum Action {
    BEGIN("begin", ReportState.VERIFICATION, Set.of()),
    RETURN("return", ReportState.TO_BE_COMPLETED, Set.of(NOTE)),
    ANALYSE("analyse", ReportState.ANALYSIS, Set.of()),
    EXEMPT("need-not-be-reported", ReportState.NEED_NOT_BE_REPORTED, Set.of(NOTE)),
    DISTRIBUTE("distribute", ReportState.DISTRIBUTED, Set.of(DAY, PARTY, FILE)),
    FORWARD("forward", ReportState.FORWARDED, Set.of(DAY, NUMBER)),
    RECORD_REFUSAL("record-refusal", ReportState.REFUSAL_RECORDED, Set.of()),
    DECIDE("decide", ReportState.DECIDED, Set.of(DAY, NUMBER, OWNER, FILE)),
    HAND_OVER("hand-over", ReportState.HANDOVER, Set.of(DAY, NUMBER, WAY, FILE)),
    DISMISS("not-actionable", ReportState.NOT_ACTIONABLE, Set.of(NOTE)),
    CLOSE("close", ReportState.CLOSED, Set.of());

    private final String code;
    private final ReportState target;
    private final Set<Input> required;

    Action(String code, ReportState target, Set<Input> required) {
        this.code = code;
        this.target = target;
        this.required = required;
    }

    static Optional<Action> of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code.equals(code))
                .findFirst();
    }

    /** Returns what the lifecycle lets the control unit do with a report now. */
    static List<Action> of(Report report) {
        return Arrays.stream(values()).filter(action -> action.follows(report)).toList();
    }

    /** Whether it follows on where the report stands. What is to be completed begins anew by its reporter, not here. */
    boolean follows(Report report) {
        boolean completing = this == BEGIN && report.state() == ReportState.TO_BE_COMPLETED;
        return !completing && report.state().allows(target, report.kind());
    }

    /** Returns its name in addresses and JSON. */
    public String code() {
        return code;
    }

    public ReportState target() {
        return target;
    }

    public boolean needs(Input input) {
        return required.contains(input);
    }

    /** Returns what is recorded with it, if it goes beyond this house. */
    Optional<Proceeding.Kind> proceeding() {
        return switch (this) {
            case DISTRIBUTE -> Optional.of(Proceeding.Kind.DISTRIBUTION);
            case FORWARD -> Optional.of(Proceeding.Kind.FORWARDING);
            case DECIDE -> Optional.of(Proceeding.Kind.DECISION);
            case HAND_OVER -> Optional.of(Proceeding.Kind.HANDOVER);
            case BEGIN, RETURN, ANALYSE, EXEMPT, RECORD_REFUSAL, DISMISS, CLOSE -> Optional.empty();
        };
    }

    /** Whether it usually comes next where it is open, and is no judgement. */
    boolean isUsual() {
        return switch (this) {
            case BEGIN, ANALYSE, RECORD_REFUSAL, DECIDE, HAND_OVER, CLOSE -> true;
            case RETURN, EXEMPT, DISTRIBUTE, FORWARD, DISMISS -> false;
        };
    }

    /** Whether the reporter is told by letter that something waits. */
    boolean tellsReporter() {
        return switch (this) {
            case RETURN, EXEMPT, DECIDE, DISMISS -> true;
            case BEGIN, ANALYSE, DISTRIBUTE, FORWARD, RECORD_REFUSAL, HAND_OVER, CLOSE -> false;
        };
    }
}
