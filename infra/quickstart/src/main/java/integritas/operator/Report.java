package integritas.operator;

import integritas.operator.Order.Action;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says what becomes of each description, how far it is, and what it came to. */
final class Report {

    private final PrintStream out;
    private final int all;
    private final Instant begin = Instant.now();
    private int seen;
    private int changed;
    private int failed;
    private int kept;

    /** @param all how many descriptions there are */
    Report(PrintStream out, int all) {
        this.out = out;
        this.all = all;
    }

    /** Tells of one description; of one that agrees with its tenant nothing is said but at every hundredth. */
    void tell(Description description, Answer answer) {
        seen++;
        changed += answer.isChange() ? 1 : 0;
        failed += answer.isAccepted() ? 0 : 1;
        kept += answer.kept();
        String outcome = answer.isAccepted() ? answer.outcome() : "FAILED";
        if (!outcome.equals("nothing") || !answer.lines().isEmpty()) {
            out.printf("%-8s %s   (%d of %d%s)%n", outcome, description.alias(), seen, all, left());
            answer.lines().forEach(line -> out.println("  " + line));
        } else if (seen % 100 == 0) {
            out.printf("(%d of %d%s)%n", seen, all, left());
        }
    }

    void summary(Action action) {
        out.printf(
                Locale.ROOT,
                "%d of %d tenants %s, %d agree, %d failed; %d fields stay as they are on the platform; %.1f s%n",
                changed,
                all,
                action == Action.PLAN ? "would change" : "changed",
                seen - changed - failed,
                failed,
                kept,
                Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }

    boolean isAnyFailed() {
        return failed > 0;
    }

    boolean isAnyChanged() {
        return changed > 0;
    }

    private String left() {
        if (seen == all) {
            return "";
        }
        long seconds = Duration.between(begin, Instant.now()).toMillis() * (all - seen) / seen / 1000;
        return ", about " + seconds + " s left";
    }
}
