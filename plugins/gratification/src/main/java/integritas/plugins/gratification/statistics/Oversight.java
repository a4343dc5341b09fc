package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Reports;

/** The management's side of the plugin: figures, nil reports, the control unit's register, and the pages and operations on them. */
public final class Oversight {

    private final PluginHost host;
    private final Figures figures;

    /**
     * @param reports of whose number those that hide their reporter are told
     * @param custody of the objects that the control unit keeps
     */
    public Oversight(PluginHost host, Reports reports, Custody custody) {
        this.host = host;
        this.figures = new Figures(host, reports, custody);
    }

    /** Returns a new JAX-RS resource for {@code statistics} below the plugin's pages. */
    public Object pages() {
        return new StatisticsPages(host, figures);
    }

    /** Returns a new JAX-RS resource for {@code statistics} below the plugin's operations. */
    public Object api() {
        return new StatisticsApi(host, figures);
    }
}
