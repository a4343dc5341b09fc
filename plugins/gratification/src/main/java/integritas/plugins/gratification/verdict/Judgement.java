package integritas.plugins.gratification.verdict;

import integritas.plugins.gratification.rule.RuleSet;
import integritas.rubric.Text;
import java.util.List;
import java.util.Optional;

/** What comes of judging. */
public sealed interface Judgement {

    /**
     * Something has to be asked first.
     *
     * @param needs what, in the order to ask in; never empty
     * @param set the rules by which it is needed; empty while the day is not known
     */
    record Asks(List<Need> needs, Optional<RuleSet> set) implements Judgement {

        public Asks {
            needs = List.copyOf(needs);
        }
    }

    /** The gift is from before the first rule set; no verdict is given. */
    record TooEarly() implements Judgement {}

    /**
     * A verdict.
     *
     * @param outcome what to do
     * @param set the rules that it rests on
     * @param clause where they say so
     * @param reasons why, the deciding one first; never empty
     * @param decidedBy the fact that decided, named as in {@link Need}
     * @param distances how far it is from each limit of its category; only what is known
     * @param remarks what to mind besides
     */
    record Verdict(
            Outcome outcome,
            RuleSet set,
            Text clause,
            List<Text> reasons,
            String decidedBy,
            List<Distance> distances,
            List<Text> remarks)
            implements Judgement {

        public Verdict {
            reasons = List.copyOf(reasons);
            distances = List.copyOf(distances);
            remarks = List.copyOf(remarks);
        }
    }
}
