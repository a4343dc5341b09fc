package integritas.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A work unit (unit kerja) of an agency: what assesses itself and can earn an award. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private UUID id;

    @Column(name = "parent_id")
    @Convert(converter = ParentConverter.class)
    private @Nullable UUID parentId;

    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private State state = State.ACTIVE;

    @Version
    private long version;

    /** Whether a unit takes part. */
    public enum State {
        ACTIVE,
        /** Keeps its history; is chosen for nothing new. */
        ARCHIVED
    }

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    /**
     * @param code short name, unique in the tenant, such as {@code dpmptsp}
     * @param name the name people read
     * @param parentId the unit above; null at the top
     */
    Unit(UUID id, String code, String name, @Nullable UUID parentId) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.parentId = parentId;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Optional<UUID> parentId() {
        return Optional.ofNullable(parentId);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public State state() {
        return state;
    }

    /** Returns the version, for whoever wants to change what he has seen. */
    public long version() {
        return version;
    }

    void enter(State other) {
        state = other;
    }

    void describe(String newName, @Nullable UUID newParentId) {
        name = newName;
        parentId = newParentId;
    }
}
