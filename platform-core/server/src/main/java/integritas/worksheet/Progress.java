package integritas.worksheet;

import integritas.rubric.NodeScore;
import integritas.rubric.QuestionScore;

/** How far a question or a part of the worksheet has come; shown as a symbol with a word. */
public enum Progress {
    NONE("circle", "muted"),
    PARTLY("circle-half", "t-wait"),
    COMPLETE("check-circle-fill", "t-ok"),
    DOUBTFUL("exclamation-triangle", "t-wait");

    private final String icon;
    private final String tint;

    Progress(String icon, String tint) {
        this.icon = icon;
        this.tint = tint;
    }

    public static Progress of(NodeScore node) {
        if (node.answered() == 0) {
            return NONE;
        }
        return node.answered() < node.of() ? PARTLY : COMPLETE;
    }

    public static Progress of(QuestionScore question) {
        if (question.answered()) {
            return question.warnings().isEmpty() ? COMPLETE : DOUBTFUL;
        }
        return question.answer().isPresent() ? PARTLY : NONE;
    }

    public String icon() {
        return icon;
    }

    public String tint() {
        return tint;
    }

    /** Returns the key of the word that says the same as the symbol. */
    public String key() {
        return "progress." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
