package integritas.central.overview;

import integritas.central.overview.Overview.Part;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The national view as JSON.
 *
 * @param view gives awards their names
 * @param language in which they are named
 */
record OverviewJson(NationalView view, Locale language) {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int DECIMALS = 4;

    JsonObject of(Overview overview) {
        JsonArrayBuilder kinds = JSON.createArrayBuilder();
        overview.kinds().forEach(kind -> kinds.add(part(kind).add("kind", kind.kind())));
        return JSON.createObjectBuilder()
                .add("year", overview.year())
                .add("near", Integer.toString(Overview.NEAR))
                .add("all", part(overview.all()))
                .add("kinds", kinds)
                .build();
    }

    private JsonObjectBuilder part(Part part) {
        JsonObjectBuilder states = JSON.createObjectBuilder();
        new TreeMap<>(part.tenants()).forEach(states::add);
        JsonArrayBuilder awards = JSON.createArrayBuilder();
        part.awards()
                .forEach(reach -> awards.add(JSON.createObjectBuilder()
                        .add("rubric", reach.rubric())
                        .add("award", reach.award())
                        .add("label", view.label(reach, language))
                        .add("granted", reach.granted())
                        .add("near", reach.near())));
        return JSON.createObjectBuilder()
                .add("tenants", part.tenantsInAll())
                .add("states", states)
                .add("units", part.units())
                .add("assessments", part.assessments())
                .add(
                        "completeness",
                        part.completeness()
                                .setScale(DECIMALS, RoundingMode.HALF_UP)
                                .toPlainString())
                .add("scores", bands(part.bands()))
                .add("awards", awards);
    }

    private static JsonArrayBuilder bands(List<Integer> bands) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (int i = 0; i < bands.size(); i++) {
            array.add(JSON.createObjectBuilder()
                    .add("from", Integer.toString(i * Overview.BAND))
                    .add("assessments", bands.get(i)));
        }
        return array;
    }
}
