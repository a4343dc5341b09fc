package integritas.plugins.gratification.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A form that nobody but its owner may read: a draft, or a report whose reporter stays hidden from the control unit. The
 * row says neither whose it is nor what is in it, and of time the day only. */
@Entity
@Table(name = "private_report", schema = "plugin_gratification")
public class PrivateReport {

    /** No fingerprint of anybody. */
    static final String NOBODY = "0".repeat(64);

    @Id
    private UUID id;

    private String owner;

    private String sealed;

    @Enumerated(EnumType.STRING)
    private PrivateState state;

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Version
    private long version;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected PrivateReport() {}

    PrivateReport(UUID id, String owner, String sealed, String ruleSet, LocalDate today) {
        this.id = id;
        this.owner = owner;
        this.sealed = sealed;
        this.state = PrivateState.DRAFT;
        this.ruleSet = ruleSet;
        this.changedOn = today;
    }

    void write(String form, LocalDate today) {
        sealed = form;
        changedOn = today;
    }

    boolean belongsTo(String person) {
        return owner.equals(person);
    }

    void hide(LocalDate today) {
        state = PrivateState.HIDDEN;
        changedOn = today;
    }

    /**
     * Leaves nothing but that there was one, and of what day it was. The fingerprint is nobody's then; one that was hidden
     * today keeps its owner's until tomorrow, as it counts for the day's limit.
     */
    void empty(LocalDate today) {
        sealed = "";
        if (!changedOn.equals(today)) {
            disown();
        }
    }

    void disown() {
        owner = NOBODY;
    }

    boolean isEmpty() {
        return sealed.isEmpty();
    }

    UUID id() {
        return id;
    }

    String sealed() {
        return sealed;
    }

    PrivateState state() {
        return state;
    }

    /** Returns the id of the rules under which it was begun. */
    String ruleSet() {
        return ruleSet;
    }

    LocalDate changedOn() {
        return changedOn;
    }

    long version() {
        return version;
    }
}
