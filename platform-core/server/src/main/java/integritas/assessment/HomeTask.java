package integritas.assessment;

import integritas.assessment.Assessment.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One thing a person can do now.
 *
 * @param kind what it is
 * @param line the assessment it is about
 */
public record HomeTask(Kind kind, AssessmentLine line) {

    /** Kinds of tasks, the most pressing first. */
    public enum Kind {
        /** It was given back, with a note that says why. */
        MEND("arrow-return-left", "wait"),
        /** Questions are open. */
        ANSWER("pencil-square", ""),
        /** All is answered and can be handed over. */
        SUBMIT("send", "ok"),
        /** A unit has handed it over. */
        CHECK("list-check", "");

        private final String icon;
        private final String tint;

        Kind(String icon, String tint) {
            this.icon = icon;
            this.tint = tint;
        }

        public String icon() {
            return icon;
        }

        public String tint() {
            return tint;
        }

        public String key() {
            return "task." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static List<HomeTask> of(List<AssessmentLine> lines, boolean checks) {
        List<HomeTask> tasks = new ArrayList<>();
        for (AssessmentLine line : lines) {
            boolean open = line.summary().answered() < line.summary().questions();
            if (line.mayAnswer()) {
                boolean returned = !line.assessment().stateNote().isBlank();
                tasks.add(new HomeTask(returned ? Kind.MEND : open ? Kind.ANSWER : Kind.SUBMIT, line));
            } else if (checks && line.assessment().state() == State.SUBMITTED) {
                tasks.add(new HomeTask(Kind.CHECK, line));
            }
        }
        tasks.sort(Comparator.comparing(HomeTask::kind));
        return tasks;
    }

    /** Returns the number of questions that are not answered. */
    public int open() {
        return line.summary().questions() - line.summary().answered();
    }

    /** Returns where the task is done. */
    public String address() {
        String assessment = "/app/assessments/" + line.assessment().id();
        return switch (kind) {
            case MEND, ANSWER -> assessment + "/questions";
            case SUBMIT -> assessment + "/submit";
            case CHECK -> assessment;
        };
    }
}
