package integritas.plugin.testkit;

import java.util.ArrayList;
import java.util.List;

/** What follows when the transaction of a test has ended; where there is none, follows at once. */
final class Transaction {

    private record Ending(Runnable kept, Runnable undone) {}

    private final List<Ending> endings = new ArrayList<>();
    private boolean open;

    void begin() {
        open = true;
    }

    void end(boolean kept) {
        List<Ending> due = List.copyOf(endings);
        endings.clear();
        open = false;
        due.forEach(ending -> (kept ? ending.kept() : ending.undone()).run());
    }

    void afterwards(Runnable kept, Runnable undone) {
        if (open) {
            endings.add(new Ending(kept, undone));
        } else {
            kept.run();
        }
    }
}
