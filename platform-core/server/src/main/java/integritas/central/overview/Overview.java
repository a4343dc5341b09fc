package integritas.central.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How the nation stands in one year, from score summaries alone. Closed tenants are counted as such and otherwise left out.
 *
 * @param year the calendar year that the assessments are about
 * @param all all tenants together
 * @param kinds the tenants of each kind, in the order of {@code TenantDescription.KINDS}
 */
public record Overview(int year, Part all, List<Part> kinds) {

    /** An award is near if no requirement of it lacks more points than this. */
    public static final int NEAR = 5;

    /** Scores are counted in bands of this many points; the last one has no upper end. */
    public static final int BAND = 10;

    /** How many bands there are. */
    public static final int BANDS = 10;

    /**
     * How some tenants stand together.
     *
     * @param kind their kind; blank for all tenants
     * @param tenants how many there are, by state
     * @param units how many of their units have an assessment
     * @param assessments how many assessments there are
     * @param completeness mean share of questions answered, from 0 to 1
     * @param bands how many assessments have a score in each band, the lowest first
     * @param awards how far awards are
     */
    public record Part(
            String kind,
            Map<String, Integer> tenants,
            int units,
            int assessments,
            BigDecimal completeness,
            List<Integer> bands,
            List<Reach> awards) {

        public int tenantsInAll() {
            return tenants.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int tenants(String state) {
            return tenants.getOrDefault(state, 0);
        }
    }

    /**
     * How far an award is.
     *
     * @param rubric code of the rubric
     * @param award code of the award
     * @param granted how many assessments meet all its requirements now
     * @param near how many lack at most {@link #NEAR} points at each of them, and anything at one
     */
    public record Reach(String rubric, String award, int granted, int near) {}
}
