package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.GiftKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happens to an object that the control unit keeps. Worded as {@code desk.custody.<name>}. */
public enum CustodyAct {
    /** Taken in, from the reporter or back from KPK. */
    RECEIVED,
    /** Put where it is kept. */
    KEPT,
    /** Put elsewhere. */
    MOVED,
    /** Given back to the reporter or the giver. */
    RETURNED,
    /** Given to those in need before it went bad. */
    DONATED,
    /** Handed to KPK. */
    TO_KPK,
    /** Handed to the state's treasury. */
    TO_TREASURY;

    private static final Set<CustodyAct> LEAVING = EnumSet.of(RETURNED, DONATED, TO_KPK, TO_TREASURY);

    private static final Set<CustodyAct> KEPT_THEN = EnumSet.of(MOVED, RETURNED, DONATED, TO_KPK, TO_TREASURY);

    private static final Map<CustodyAct, Set<CustodyAct>> NEXT = Map.of(
            RECEIVED, EnumSet.of(KEPT, RETURNED, DONATED, TO_KPK, TO_TREASURY),
            KEPT, KEPT_THEN,
            MOVED, KEPT_THEN,
            RETURNED, EnumSet.of(RECEIVED),
            TO_KPK, EnumSet.of(RECEIVED),
            DONATED, Set.of(),
            TO_TREASURY, Set.of());

    static Optional<CustodyAct> of(String name) {
        return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
    }

    /** Returns what may follow; at first an object can only be taken in, and only what goes bad is given away. */
    static List<CustodyAct> after(Optional<CustodyAct> last, GiftKind kind) {
        Set<CustodyAct> next = last.map(NEXT::get).orElse(Set.of(RECEIVED));
        return Arrays.stream(values())
                .filter(next::contains)
                .filter(act -> act != DONATED || kind == GiftKind.PERISHABLE)
                .toList();
    }

    /** Whether the control unit has the object after this. */
    public boolean isKept() {
        return !LEAVING.contains(this);
    }

    /** Whether somebody else takes part: who gives it, or who gets it. */
    public boolean hasParty() {
        return this == RECEIVED || LEAVING.contains(this);
    }

    /** Whether it says where the object is. */
    public boolean hasWhereabouts() {
        return this == KEPT || this == MOVED;
    }

    /** Whether a photo is asked for: the state in which it came in, and in which it was given away or back. */
    public boolean needsPhoto() {
        return this == RECEIVED || this == DONATED || this == RETURNED;
    }
}
