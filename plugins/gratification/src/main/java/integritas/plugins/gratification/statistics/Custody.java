package integritas.plugins.gratification.statistics;

import java.util.Optional;

/** What the statistics need to know of the objects that the control unit keeps. */
public interface Custody {

    /** Returns how many objects it has now; empty where no register of them is kept. */
    Optional<Long> objects();
}
