package integritas.plugins.gratification.check;

import integritas.plugins.gratification.verdict.Judgement.Verdict;
import integritas.plugins.gratification.verdict.Stage;
import java.time.LocalDate;
import java.util.List;

/**
 * A verdict, and what to do next.
 *
 * @param base where the check lies within the plugin's pages
 * @param verdict the verdict
 * @param day the day of the gift
 * @param stage how far it has come
 * @param terms by when it has to be reported; empty where it need not be
 * @param typed what it rests on, to be changed
 */
public record VerdictView(String base, Verdict verdict, LocalDate day, Stage stage, List<Term> terms, Typed typed) {

    public VerdictView {
        terms = List.copyOf(terms);
    }

    /** Returns the tint of the card. */
    public String tint() {
        return switch (verdict.outcome()) {
            case REFUSE -> "bad";
            case MUST_REPORT -> "wait";
            case NEED_NOT_REPORT -> "ok";
            case UPG_EXAMINES -> "plain-note";
        };
    }

    /** Returns the key of the texts for this outcome and stage. */
    public String key() {
        return verdict.outcome().code() + "." + stage.code();
    }
}
