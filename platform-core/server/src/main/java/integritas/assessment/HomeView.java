package integritas.assessment;

import integritas.identity.Caller;
import integritas.identity.Roles;
import integritas.rubrics.ScoreView;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is due for a person.
 *
 * @param tasks what he can do now, the most pressing first
 * @param lines all assessments he may see, newest first
 * @param focus the assessment he works on or has handed over last, laid open; empty if he answers for no unit
 * @param caller who reads
 */
public record HomeView(List<HomeTask> tasks, List<AssessmentLine> lines, Optional<Sheet> focus, Caller caller) {

    static HomeView of(Assessments assessments, Caller caller) {
        List<AssessmentLine> lines = assessments.visible("");
        Optional<Sheet> focus = lines.stream()
                .filter(AssessmentLine::ours)
                .filter(line -> assessments.isRunning(line.assessment()))
                .min(Comparator.comparing(AssessmentLine::isWithReviewers))
                .map(line -> assessments.sheet(line.assessment().id()));
        return new HomeView(HomeTask.of(lines, caller.has(Roles.INTERNAL_ASSESSOR)), lines, focus, caller);
    }

    /** Returns what his units have handed over; others look at it now, and he may read it. */
    public List<AssessmentLine> withReviewers() {
        return lines.stream().filter(AssessmentLine::isWithReviewers).toList();
    }

    /** Tells whether there is an assessment that the cards above the table do not lead to. */
    public boolean needsTable() {
        return lines.size() > tasks.size() + withReviewers().size() || lines.size() > 1;
    }

    /** Returns the key of what is said when nothing is to be done. */
    public String nothing() {
        if (lines.isEmpty()) {
            boolean assigned = caller.has(Roles.UNIT_USER) || caller.has(Roles.INTERNAL_ASSESSOR);
            return caller.has(Roles.TENANT_ADMIN)
                    ? "home.nothing.open"
                    : assigned ? "home.nothing.yet" : "home.nothing.unassigned";
        }
        return needsTable() ? "home.nothing.below" : "home.nothing";
    }

    public Optional<ScoreView> score() {
        return focus.map(sheet -> ScoreView.of(sheet.rubric(), sheet.scorecard()));
    }

    /** Tells whether this is the task to begin with; it alone has the filled button. */
    public boolean isFirst(HomeTask task) {
        return tasks.get(0).equals(task);
    }
}
