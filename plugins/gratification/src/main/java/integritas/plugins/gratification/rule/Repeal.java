package integritas.plugins.gratification.rule;

import integritas.rubric.Text;
import java.util.List;

/**
 * An exception that was deleted, of which it is open whether another one covers such gifts now.
 *
 * @param category the exception as it was
 * @param judgedAs code of the exception that may cover it; where that one would except the gift, the UPG examines
 * @param because what is open
 * @param sources codes of the citations it rests on
 */
public record Repeal(Category category, String judgedAs, Text because, List<String> sources) {

    public Repeal {
        sources = List.copyOf(sources);
    }
}
