package integritas.plugins.gratification.verdict;

import java.util.Locale;

/** What a verdict comes to. */
public enum Outcome {
    /** Turn it down, and report that. */
    REFUSE,
    /** Report it, or that it was turned down. */
    MUST_REPORT,
    /** It may be kept and need not be reported. */
    NEED_NOT_REPORT,
    /** The rules leave it open, or a fact is not clear: the control unit examines it. */
    UPG_EXAMINES;

    /** Returns the name in texts and in what is sent, such as {@code must-report}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
