package integritas.evidence;

import integritas.content.UnfitContentException;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import java.util.List;

/** What is said of content that cannot be evidence. */
final class UnfitEvidence {

    private UnfitEvidence() {}

    static ProblemException refused(UnfitContentException unfit) {
        String message = unfit.reason().name();
        return switch (unfit.reason()) {
            case EMPTY -> refused(message, "file-empty");
            case NAME_MISLEADING -> refused(message, "name-misleading");
            case TOO_LARGE -> new ProblemException(Problem.TOO_LARGE, message);
            case KIND_NOT_ACCEPTED -> new ProblemException(Problem.MEDIA_TYPE_NOT_ACCEPTED, message);
        };
    }

    private static ProblemException refused(String message, String code) {
        return new ProblemException(Problem.INPUT_NOT_ACCEPTED, message, List.of(new Fault("file", code)));
    }
}
