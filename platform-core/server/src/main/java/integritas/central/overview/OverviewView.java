package integritas.central.overview;

import integritas.central.overview.Overview.Part;
import integritas.central.overview.Overview.Reach;
import integritas.rubric.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The national view as its page shows it.
 *
 * @param overview the numbers
 * @param labels what each award is called, by rubric and code
 */
public record OverviewView(Overview overview, Map<String, String> labels) {

    static OverviewView of(NationalView view, Locale language) {
        Overview overview = view.thisYear();
        return new OverviewView(
                overview,
                overview.all().awards().stream()
                        .collect(Collectors.toMap(OverviewView::key, reach -> view.label(reach, language))));
    }

    public String label(Reach reach) {
        return labels.getOrDefault(key(reach), reach.award());
    }

    /** Returns the award as it stands among the tenants of one kind. */
    public Reach among(Part part, Reach award) {
        return part.awards().stream()
                .filter(reach -> key(reach).equals(key(award)))
                .findFirst()
                .orElse(new Reach(award.rubric(), award.award(), 0, 0));
    }

    /** Returns the kinds of which there are tenants. */
    public List<Part> kinds() {
        return overview.kinds().stream().filter(part -> part.tenantsInAll() > 0).toList();
    }

    /** Returns the bands of scores, the highest first. */
    public List<Band> bands() {
        List<Integer> counts = overview.all().bands();
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        List<Band> bands = new ArrayList<>();
        for (int i = counts.size() - 1; i >= 0; i--) {
            bands.add(new Band(i * Overview.BAND, (i + 1) * Overview.BAND, counts.get(i), most));
        }
        return bands;
    }

    public Rational completeness(Part part) {
        return Rational.of(part.completeness());
    }

    private static String key(Reach reach) {
        return reach.rubric() + " " + reach.award();
    }

    /**
     * Some scores.
     *
     * @param from the lowest, in points
     * @param below what they stay under; the last band takes in what is there
     * @param assessments how many assessments have one
     * @param most how many the fullest band has; at least one
     */
    public record Band(int from, int below, int assessments, int most) {

        /** Tells whether it has no upper end. */
        public boolean isLast() {
            return from == (Overview.BANDS - 1) * Overview.BAND;
        }
    }
}
