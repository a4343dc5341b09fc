package integritas.central.overview;

import integritas.central.Year;
import integritas.central.overview.Overview.Reach;
import integritas.rubric.Award;
import integritas.rubrics.Rubrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;

/** The nation as a whole, as far as score summaries tell. */
@ApplicationScoped
public class NationalView {

    @Inject
    OverviewStore store;

    @Inject
    Rubrics rubrics;

    @Inject
    Clock clock;

    /** Returns how the nation stands this year. */
    Overview thisYear() {
        return store.read(Year.of(clock));
    }

    /** Returns what an award is called; its code, where no plugin offers its rubric any longer. */
    String label(Reach reach, Locale language) {
        return awards(reach)
                .filter(award -> award.code().equals(reach.award()))
                .findFirst()
                .map(award -> award.label().in(language))
                .orElse(reach.award());
    }

    private Stream<Award> awards(Reach reach) {
        return rubrics.all().stream()
                .filter(rubric -> rubric.code().equals(reach.rubric()))
                .flatMap(rubric -> rubric.awards().stream());
    }
}
