package integritas.national;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Assignments as JSON. */
public final class AssignmentJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private AssignmentJson() {}

    public static JsonObjectBuilder of(Assignment assignment) {
        return work(assignment.work())
                .add(
                        "tenant",
                        JSON.createObjectBuilder()
                                .add("alias", assignment.alias())
                                .add("name", assignment.tenant()))
                .add("assessor", assessor(assignment.assessor()))
                .add("givenAt", assignment.at().toString())
                .add("givenBy", assignment.by())
                .add("note", assignment.note());
    }

    public static JsonObjectBuilder of(Candidate candidate) {
        return work(candidate.work()).add("assessors", assessors(candidate.assessors()));
    }

    private static JsonArrayBuilder assessors(List<Assessor> assessors) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        assessors.forEach(assessor -> array.add(assessor(assessor)));
        return array;
    }

    private static JsonObjectBuilder assessor(Assessor assessor) {
        return JSON.createObjectBuilder().add("username", assessor.username()).add("name", assessor.name());
    }

    private static JsonObjectBuilder work(Work work) {
        return JSON.createObjectBuilder()
                .add("assessment", work.assessment().toString())
                .add("unit", work.unit())
                .add("state", work.state().name().toLowerCase(Locale.ROOT))
                .add("period", work.period())
                .add("rubric", work.rubric())
                .add("edition", work.edition())
                .add("target", work.target())
                .add(
                        "score",
                        JSON.createObjectBuilder()
                                .add(
                                        "points",
                                        work.points()
                                                .setScale(2, RoundingMode.HALF_UP)
                                                .toPlainString())
                                .add("answered", work.answered())
                                .add("of", work.questions()));
    }
}
