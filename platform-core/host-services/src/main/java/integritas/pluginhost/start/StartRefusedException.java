package integritas.pluginhost.start;

import integritas.plugin.inspection.Finding;

/** A plugin cannot be started; the finding tells why. */
public final class StartRefusedException extends RuntimeException {

    /** Another start is at the plugin's tables; a later one may succeed. */
    public static final String TABLES_BUSY = "tables-busy";

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
}
