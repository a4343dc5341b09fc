package integritas.assessment;

import integritas.identity.Caller;
import integritas.identity.Roles;
import integritas.rubrics.ScoreView;
import java.util.List;
import java.util.Optional;

/**
 * What is due for a person.
 *
 * @param tasks what he can do now, the most pressing first
 * @param lines all assessments he may see, newest first
 * @param focus the assessment he works on, laid open; empty if he works on none
 * @param admin whether he manages the agency
 */
public record HomeView(List<HomeTask> tasks, List<AssessmentLine> lines, Optional<Sheet> focus, boolean admin) {

    static HomeView of(Assessments assessments, Caller caller) {
        List<AssessmentLine> lines = assessments.visible("");
        Optional<Sheet> focus = lines.stream()
                .filter(AssessmentLine::mayAnswer)
                .findFirst()
                .map(line -> assessments.sheet(line.assessment().id()));
        return new HomeView(
                HomeTask.of(lines, caller.has(Roles.INTERNAL_ASSESSOR)), lines, focus, caller.has(Roles.TENANT_ADMIN));
    }

    public Optional<ScoreView> score() {
        return focus.map(sheet -> ScoreView.of(sheet.rubric(), sheet.scorecard()));
    }

    /** Tells whether this is the task to begin with; it alone has the filled button. */
    public boolean isFirst(HomeTask task) {
        return tasks.get(0).equals(task);
    }
}
