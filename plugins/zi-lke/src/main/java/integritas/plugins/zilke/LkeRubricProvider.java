package integritas.plugins.zilke;

import integritas.plugin.api.RubricProvider;
import integritas.rubric.Rubric;
import java.util.List;
import org.pf4j.Extension;

/** Offers the worksheet of PermenPANRB 90/2021, which took the place of 52/2014 and of its amendment 10/2019. */
@Extension
public final class LkeRubricProvider implements RubricProvider {

    @Override
    public List<Rubric> rubrics() {
        return LkeEditions.all();
    }
}
