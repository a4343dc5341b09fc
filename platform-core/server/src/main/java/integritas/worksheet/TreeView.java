package integritas.worksheet;

import integritas.assessment.House;
import integritas.assessment.Sheet;
import integritas.rubric.NodeScore;
import integritas.rubric.QuestionScore;
import integritas.rubric.Rubric;
import integritas.rubric.Scorecard;
import integritas.rubric.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The parts and questions of the worksheet with what each of them earned: all of them, or in a worksheet of many
 * questions those on the way to the current one and their neighbours.
 *
 * @param address of the assessment whose worksheet it is
 * @param rubric the edition
 * @param scorecard the score
 * @param current code of the question on the page
 * @param path the parts that lead to it, from the top
 */
public record TreeView(String address, Rubric rubric, Scorecard scorecard, String current, List<NodeScore> path) {

    /** Up to so many questions are listed whole: a browser takes seconds to lay out thousands. */
    private static final int LISTED_WHOLE = 500;

    /** So many neighbours before and after are listed where not all are. */
    private static final int REACH = 25;

    static TreeView of(House house, Sheet sheet, String current) {
        List<NodeScore> path = new ArrayList<>();
        find(sheet.scorecard().nodes(), current, path);
        String address = house.assessment(sheet.assessment().id());
        return new TreeView(address, sheet.rubric(), sheet.scorecard(), current, List.copyOf(path));
    }

    private static boolean find(List<NodeScore> nodes, String question, List<NodeScore> path) {
        for (NodeScore node : nodes) {
            path.add(node);
            boolean here =
                    node.questions().stream().anyMatch(score -> score.code().equals(question));
            if (here || find(node.children(), question, path)) {
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    public boolean isOpen(NodeScore node) {
        return path.contains(node);
    }

    /** Whether all questions are listed. */
    public boolean isWhole() {
        return scorecard.completeness().of() <= LISTED_WHOLE;
    }

    /** Whether nothing of what is in the part is listed: it leads to its first question instead. */
    public boolean isFolded(NodeScore node) {
        return !isWhole() && !isOpen(node);
    }

    public Level<NodeScore> top() {
        return level(scorecard.nodes(), this::isOpen);
    }

    public Level<NodeScore> parts(NodeScore node) {
        return level(node.children(), this::isOpen);
    }

    public Level<QuestionScore> questions(NodeScore node) {
        return level(node.questions(), score -> score.code().equals(current));
    }

    private <T> Level<T> level(List<T> all, Predicate<T> isCurrent) {
        return isWhole() ? new Level<>(List.of(), all, List.of()) : Level.around(all, isCurrent, REACH);
    }

    /** Returns the code of the first question in the part. */
    public static String first(NodeScore node) {
        return node.questions().isEmpty()
                ? first(node.children().get(0))
                : node.questions().get(0).code();
    }

    public QuestionScore currentScore() {
        return path.get(path.size() - 1).questions().stream()
                .filter(score -> score.code().equals(current))
                .findFirst()
                .orElseThrow();
    }

    public Text text(QuestionScore question) {
        return rubric.question(question.code()).orElseThrow().text();
    }

    /** Returns the end of a question's code that its part does not say already. */
    public String tail(NodeScore node, QuestionScore question) {
        String prefix = node.code() + ".";
        return question.code().startsWith(prefix) ? question.code().substring(prefix.length()) : question.code();
    }

    /** Returns a code as the end of an element's id; ids with points are awkward to select. */
    public static String idOf(String code) {
        return code.replace('.', '-');
    }
}
