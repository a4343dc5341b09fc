package integritas.plugins.gratification.rule;

import java.util.Set;

/**
 * What has to be so for a gift to be excepted.
 *
 * @param question code of the question that finds it out
 * @param met codes of the answers that meet it
 * @param unmet what follows from every other answer that is not open
 */
public record Condition(String question, Set<String> met, Unmet unmet) {

    public Condition {
        met = Set.copyOf(met);
    }
}
