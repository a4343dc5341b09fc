package integritas.plugins.gratification.statistics;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.FirstClocks;
import integritas.plugins.gratification.report.Reports;
import java.util.Optional;

/** The management's side of the plugin: figures, nil reports, the control unit's register, and the pages and operations on them. */
public final class Oversight {

    private final PluginHost host;
    private final Figures figures;

    private Oversight(PluginHost host, Custody custody) {
        this.host = host;
        this.figures = new Figures(host, new Reports(host, new FirstClocks()), custody);
    }

    /** Returns one that knows of no register of objects in custody. */
    public static Oversight of(PluginHost host) {
        return new Oversight(host, Optional::empty);
    }

    /** Returns one that counts the objects in custody, too. */
    public static Oversight of(PluginHost host, Custody custody) {
        return new Oversight(host, custody);
    }

    public Figures figures() {
        return figures;
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
