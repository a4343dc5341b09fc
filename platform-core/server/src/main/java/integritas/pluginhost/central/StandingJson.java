package integritas.pluginhost.central;

import integritas.plugin.api.Permission;
import integritas.plugin.inspection.Descriptor;
import integritas.pluginhost.Standing;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/** Writes how a plugin stands. */
final class StandingJson {

    private StandingJson() {}

    static JsonObjectBuilder of(Standing standing, PluginHealth health, Locale locale) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", standing.id())
                .add("file", String.valueOf(standing.inspected().jar().getFileName()))
                .add("sha256", standing.inspected().sha256())
                .add("state", standing.state().name().toLowerCase(Locale.ROOT))
                .add("findings", findings(standing))
                .add(
                        "health",
                        Json.createObjectBuilder()
                                .add("underWay", health.underWay())
                                .add("stuck", health.stuck())
                                .add("paused", health.paused())
                                .add("failingJobs", failing(health)));
        standing.inspected().descriptor().ifPresent(descriptor -> describe(json, descriptor, locale));
        return json;
    }

    private static void describe(JsonObjectBuilder json, Descriptor descriptor, Locale locale) {
        JsonArrayBuilder permissions = Json.createArrayBuilder();
        descriptor.permissions().stream().map(Permission::code).sorted().forEach(permissions::add);
        json.add("version", descriptor.version())
                .add("api", descriptor.api())
                .add("name", descriptor.name().in(locale))
                .add("description", descriptor.description().in(locale))
                .add("provider", descriptor.provider())
                .add("permissions", permissions)
                .add("tenants", Json.createArrayBuilder(descriptor.tenants()));
    }

    private static JsonArrayBuilder failing(PluginHealth health) {
        JsonArrayBuilder failing = Json.createArrayBuilder();
        health.failingJobs()
                .forEach(job -> failing.add(Json.createObjectBuilder()
                        .add("tenant", job.tenant())
                        .add("job", job.job())
                        .add("times", job.times())
                        .add("last", job.last().toString())));
        return failing;
    }

    private static JsonArrayBuilder findings(Standing standing) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        standing.findings()
                .forEach(finding -> findings.add(
                        Json.createObjectBuilder().add("code", finding.code()).add("detail", finding.detail())));
        return findings;
    }
}
