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

/**
 * The parts and questions of the worksheet with what each of them earned.
 *
 * @param address of the assessment whose worksheet it is
 * @param rubric the edition
 * @param scorecard the score
 * @param current code of the question on the page
 * @param path the parts that lead to it, from the top
 */
public record TreeView(String address, Rubric rubric, Scorecard scorecard, String current, List<NodeScore> path) {

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
