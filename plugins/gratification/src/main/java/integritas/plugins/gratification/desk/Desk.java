package integritas.plugins.gratification.desk;

import integritas.plugin.api.Job;
import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.check.SelfCheck;
import integritas.plugins.gratification.report.Clocks;
import integritas.plugins.gratification.report.Reports;
import integritas.plugins.gratification.rule.RuleSets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The control unit's side of the plugin: what it does, and the pages and operations on it. */
public final class Desk {

    private final PluginHost host;
    private final Queue queue;
    private final Dossier dossier;
    private final Handling handling;
    private final Objects objects;
    private final Links links;
    private final Verdicts verdicts;
    private final Forwarding forwarding;
    private final Reminders reminders;
    private final Retention retention;

    public Desk(PluginHost host, RuleSets rules, Clocks clocks) {
        Reports reports = new Reports(host, clocks);
        this.host = host;
        this.queue = new Queue(host, reports);
        this.dossier = new Dossier(host, reports, clocks);
        this.handling = new Handling(host, reports, clocks);
        this.objects = new Objects(host, reports);
        this.links = new Links(host);
        this.verdicts = new Verdicts(host, reports, new SelfCheck(host, rules));
        this.forwarding = new Forwarding(host, dossier);
        this.reminders = new Reminders(host, reports, clocks);
        this.retention = new Retention(host, reports);
    }

    /** Returns a new JAX-RS resource for {@code desk} below the plugin's pages. */
    public Object pages() {
        return new DeskPages(host, this);
    }

    /** Returns a new JAX-RS resource for {@code desk} below the plugin's operations. */
    public Object api() {
        return new DeskApi(this);
    }

    /** Returns what is done in the background. */
    public List<Job> jobs() {
        return List.of(
                new Job("reminders", Duration.ofHours(1), run -> reminders.run()),
                new Job("retention", Duration.ofDays(1), run -> retention.run()));
    }

    Queue queue() {
        return queue;
    }

    Dossier dossier() {
        return dossier;
    }

    Handling handling() {
        return handling;
    }

    Objects objects() {
        return objects;
    }

    Links links() {
        return links;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    Forwarding forwarding() {
        return forwarding;
    }

    Reminders reminders() {
        return reminders;
    }

    Retention retention() {
        return retention;
    }

    /** Returns how many objects are in custody now. */
    public Optional<Long> inCustody() {
        return Optional.of(objects.count());
    }
}
