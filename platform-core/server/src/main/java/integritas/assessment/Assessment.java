package integritas.assessment;

import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.rubric.Rubric;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One unit's run through one edition of a rubric in one year. It begins when it is opened, may change until it is
 * submitted, and is evidence from then on; who gave it back for work says why.
 */
@Entity
@Table(name = "assessment")
public class Assessment {

    /** Where an assessment is on its way. */
    public enum State {
        /** The unit is working on it. */
        DRAFT,
        /** The unit has handed it over; its answers are closed. */
        SUBMITTED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "unit_id", updatable = false)
    private UUID unitId;

    @Column(updatable = false)
    private String rubric;

    @Column(updatable = false)
    private String edition;

    @Column(name = "edition_hash", updatable = false)
    private String editionHash;

    @Column(updatable = false)
    private int period;

    private String target;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "state_note")
    private String stateNote;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    private Assessment(UUID id, UUID unit, Rubric rubric, int period, String target, Instant now) {
        this.id = id;
        this.unitId = unit;
        this.rubric = rubric.code();
        this.edition = rubric.edition();
        this.editionHash = rubric.hash();
        this.period = period;
        this.target = target;
        this.state = State.DRAFT;
        this.stateNote = "";
        this.openedAt = now;
    }

    /**
     * Opens an assessment; it keeps the edition it was opened with.
     *
     * @param period the calendar year it is about
     * @param target code of the award aimed at
     */
    static Assessment open(UUID unit, Rubric rubric, int period, String target, Instant now) {
        return new Assessment(UUID.randomUUID(), unit, rubric, period, target, now);
    }

    /**
     * Makes sure that answers and evidence may change.
     *
     * @throws ProblemException ASSESSMENT_CLOSED once it was submitted
     */
    public void requireOpen() {
        if (state != State.DRAFT) {
            throw new ProblemException(Problem.ASSESSMENT_CLOSED, "assessment " + id + " is closed");
        }
    }

    void submit(String note) {
        move(State.DRAFT, State.SUBMITTED, note);
    }

    void giveBack(String note) {
        move(State.SUBMITTED, State.DRAFT, note);
    }

    private void move(State from, State to, String note) {
        if (state != from) {
            throw new ProblemException(
                    Problem.TRANSITION_NOT_POSSIBLE, "assessment " + id + " is " + state + ", not " + from);
        }
        state = to;
        stateNote = note;
    }

    public UUID id() {
        return id;
    }

    public UUID unitId() {
        return unitId;
    }

    public String rubric() {
        return rubric;
    }

    public String edition() {
        return edition;
    }

    public String editionHash() {
        return editionHash;
    }

    public int period() {
        return period;
    }

    public String target() {
        return target;
    }

    public State state() {
        return state;
    }

    /** Returns the note of the last transition; empty if there was none. */
    public String stateNote() {
        return stateNote;
    }

    public Instant openedAt() {
        return openedAt;
    }

    long version() {
        return version;
    }
}
