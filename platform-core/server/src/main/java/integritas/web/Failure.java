package integritas.web;

import integritas.plugin.api.Refusal;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.InvalidAnswersException;
import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a thrown thing means to the reader.
 *
 * @param problem the code he is told
 * @param faults what exactly is wrong with what he sent; empty for most
 */
record Failure(Problem problem, List<Fault> faults) {

    private static final int DEEPEST = 20;

    /** SQLSTATE of text that the database cannot keep, such as a NUL character. */
    private static final String UNFIT_TEXT = "22021";

    /** SQLSTATEs of what the database takes for no date, or for one that is too far away. */
    private static final Set<String> UNFIT_DATES = Set.of("22007", "22008");

    static Failure of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Optional<Failure> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
            cause = cause.getCause();
        }
        return thrown instanceof WebApplicationException refused
                ? new Failure(Problem.ofStatus(refused.getResponse().getStatus()), List.of())
                : new Failure(Problem.INTERNAL_ERROR, List.of());
    }

    private static Optional<Failure> known(Throwable cause) {
        if (cause instanceof ProblemException e) {
            return Optional.of(new Failure(e.problem(), e.faults()));
        }
        if (cause instanceof InvalidAnswersException e) {
            return Optional.of(new Failure(Problem.ANSWERS_NOT_ACCEPTED, faults(e)));
        }
        if (cause instanceof Refusal e) {
            return Optional.of(new Failure(problem(e.kind()), faults(e)));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(new Failure(Problem.STALE, List.of()));
        }
        if (cause instanceof JsonException) {
            return Optional.of(new Failure(Problem.MALFORMED_REQUEST, List.of()));
        }
        if (cause instanceof SQLException e) {
            return ofDatabase(e);
        }
        return Optional.empty();
    }

    private static Problem problem(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> Problem.NOT_FOUND;
            case NOT_ALLOWED -> Problem.NOT_ALLOWED;
            case INPUT_NOT_ACCEPTED -> Problem.INPUT_NOT_ACCEPTED;
            case STALE -> Problem.STALE;
            case ALREADY_EXISTS -> Problem.ALREADY_EXISTS;
        };
    }

    private static List<Fault> faults(Refusal e) {
        return e.faults().stream()
                .map(fault ->
                        new Fault(fault.field(), fault.code(), fault.text().byLanguage()))
                .toList();
    }

    private static List<Fault> faults(InvalidAnswersException e) {
        return e.faults().stream()
                .map(fault -> Fault.ofQuestion(fault.question(), fault.code()))
                .toList();
    }

    /** SQLSTATE classes 08 and 57P: no connection; 53: out of resources; 23505: somebody else was first. */
    private static Optional<Failure> ofDatabase(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        boolean away = state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("53")
                || String.valueOf(e.getMessage()).contains("allocating a connection");
        if (away) {
            return Optional.of(new Failure(Problem.UNAVAILABLE, List.of()));
        }
        if (state.equals(UNFIT_TEXT)) {
            return Optional.of(
                    new Failure(Problem.INPUT_NOT_ACCEPTED, List.of(new Fault("text", "text-not-accepted"))));
        }
        if (UNFIT_DATES.contains(state)) {
            return Optional.of(new Failure(Problem.INPUT_NOT_ACCEPTED, List.of(new Fault("date", "date-too-far"))));
        }
        return state.equals("23505") ? Optional.of(new Failure(Problem.ALREADY_EXISTS, List.of())) : Optional.empty();
    }
}
