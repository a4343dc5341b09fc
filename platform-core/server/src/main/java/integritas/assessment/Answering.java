package integritas.assessment;

import integritas.audit.Audited;
import integritas.identity.CurrentCaller;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Answer;
import integritas.rubric.Answers;
import integritas.rubric.Rubric;
import integritas.rubrics.AnswerJson;
import integritas.rubrics.Rubrics;
import integritas.web.Precondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts answers down. Each public method is one transaction with its audit entries and the new score. */
@ApplicationScoped
@Transactional
public class Answering {

    /** Looked up once: {@code Json} asks the class path anew on each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int LONGEST_NOTE = 20_000;

    @Inject
    Sheets sheets;

    @Inject
    AnswerStore store;

    @Inject
    Rubrics rubrics;

    @Inject
    AnswerGate gate;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<Audited> audit;

    @Inject
    Clock clock;

    /**
     * Puts one answer down.
     *
     * @throws ProblemException NOT_FOUND, NOT_ALLOWED, ASSESSMENT_CLOSED, UNKNOWN_QUESTION, ENTERED_BY_EVALUATOR, STALE if
     *     the precondition does not hold, INPUT_NOT_ACCEPTED for a note that is too long
     * @throws integritas.rubric.InvalidAnswersException if the question does not accept the answer
     */
    public Sheet answer(UUID id, String question, AnswerChange change, Precondition precondition) {
        Assessment assessment = gate.open(id, List.of(question));
        Rubric rubric = sheets.requireQuestion(assessment, question);
        requireShort(question, change.note());
        Map<String, GivenAnswer> given = sheets.given(assessment);
        Optional<GivenAnswer> present = Optional.ofNullable(given.get(question));
        precondition.requireHolds(
                present.map(GivenAnswer::version).map(OptionalLong::of).orElseGet(OptionalLong::empty));
        Optional<String> value =
                change.answers() ? parse(rubric, question, change.answer()) : present.flatMap(GivenAnswer::value);
        put(assessment, given, question, value, change.note());
        return sheets.rescore(assessment, given);
    }

    /**
     * Puts many answers down, all or none; notes stay as they are.
     *
     * @throws integritas.rubric.InvalidAnswersException naming every answer that is not accepted
     */
    public Sheet answerMany(UUID id, Map<String, @Nullable Object> raw, Optional<String> seen) {
        Assessment assessment = gate.open(id, raw.keySet());
        Rubric rubric = rubrics.edition(assessment.rubric(), assessment.edition());
        Map<String, Optional<String>> values = parse(rubric, raw);
        Map<String, GivenAnswer> given = sheets.given(assessment);
        if (seen.isPresent() && !seen.get().equals(sheets.lay(assessment, given).entityTag())) {
            throw new ProblemException(Problem.STALE, "the sheet has changed since");
        }
        values.forEach((question, value) -> put(assessment, given, question, value, Optional.empty()));
        return sheets.rescore(assessment, given);
    }

    private void put(
            Assessment assessment,
            Map<String, GivenAnswer> given,
            String question,
            Optional<String> value,
            Optional<String> newNote) {
        Optional<GivenAnswer> present = Optional.ofNullable(given.get(question));
        String note = newNote.or(() -> present.map(GivenAnswer::note)).orElse("");
        boolean same = present.isPresent()
                && present.get().value().equals(value)
                && present.get().note().equals(note);
        if (same) {
            return;
        }
        Instant now = clock.instant();
        String person = caller.get().name();
        GivenAnswer answer = present.map(before -> before.changed(value, note, now, person))
                .orElseGet(() -> GivenAnswer.first(question, value, note, now, person));
        store.put(assessment.id(), answer);
        given.put(question, answer);
        String before = present.map(Answering::trace).orElse("");
        audit.fire(new Audited("answer.saved", assessment.id(), question, before, trace(answer)));
    }

    private static String trace(GivenAnswer answer) {
        return JSON.createObjectBuilder()
                .add("answer", answer.value().map(AnswerJson::value).orElse(JsonValue.NULL))
                .add("note", answer.note())
                .build()
                .toString();
    }

    /** Returns the canonical JSON of each answer, by question; empty for one that is to be cleared. */
    private static Map<String, Optional<String>> parse(Rubric rubric, Map<String, @Nullable Object> raw) {
        Answers parsed = rubric.parse(raw);
        return raw.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), question -> parsed.to(question).map(Answering::canonical)));
    }

    private static Optional<String> parse(Rubric rubric, String question, @Nullable Object raw) {
        Map<String, @Nullable Object> one = new HashMap<>();
        one.put(question, raw);
        return rubric.parse(one).to(question).map(Answering::canonical);
    }

    private static String canonical(Answer answer) {
        return AnswerJson.value(answer.toRaw()).toString();
    }

    private static void requireShort(String question, Optional<String> note) {
        if (note.isPresent() && note.get().length() > LONGEST_NOTE) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED, "note too long", List.of(Fault.ofQuestion(question, "note-too-long")));
        }
    }
}
