package integritas.pluginhost.start;

import integritas.plugin.inspection.Finding;
import java.util.Set;

/** A plugin cannot be started; the finding tells why. */
public final class StartRefusedException extends RuntimeException {

    /** Another start is at the plugin's tables. */
    public static final String TABLES_BUSY = "tables-busy";

    /** The database cannot be reached, or ended the connection. */
    public static final String DATABASE_AWAY = "database-away";

    /** What lies there is no longer the jar that was looked at. */
    public static final String JAR_CHANGED = "jar-changed";

    private static final Set<String> PASSING = Set.of(TABLES_BUSY, DATABASE_AWAY, JAR_CHANGED);

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public StartRefusedException(String code, String detail) {
        super(code + ": " + detail);
        this.finding = new Finding(code, detail);
    }

    public StartRefusedException(String code, String detail, Throwable cause) {
        super(code + ": " + detail, cause);
        this.finding = new Finding(code, detail);
    }

    public Finding finding() {
        return finding;
    }

    /** Tells whether the cause lies outside of the plugin, so that a later start of the same jar may succeed. */
    public boolean isPassing() {
        return PASSING.contains(finding.code());
    }
}
