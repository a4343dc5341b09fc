package integritas.operator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import integritas.plugin.api.Permission;
import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Inspected;
import integritas.plugin.inspection.Inspector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code infra/plugin verify} runs: says of a jar what the platform would say before it loads it. */
public final class PluginCommand {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PluginCommand() {}

    /** Takes {@code [--json] JAR}, and ends with one of the codes of {@link TenantsCommand}. */
    public static void main(String[] words) {
        List<String> rest =
                List.of(words).stream().filter(word -> !word.equals("--json")).toList();
        if (rest.size() != 1) {
            System.err.println("Look at infra/plugin --help: these words make no sense.");
            System.exit(TenantsCommand.USAGE);
        }
        Path jar = Path.of(rest.get(0));
        if (!Files.isRegularFile(jar)) {
            System.err.println("There is no file " + jar + ".");
            System.exit(TenantsCommand.FAILED);
        }
        Inspected inspected = new Inspector(PluginApi.VERSION).inspect(jar);
        System.out.print(rest.size() == words.length ? text(inspected) : json(inspected));
        System.exit(inspected.isSound() ? TenantsCommand.OK : TenantsCommand.FAILED);
    }

    private static String text(Inspected inspected) {
        StringBuilder report = new StringBuilder();
        inspected.descriptor().ifPresent(descriptor -> {
            report.append(descriptor.id())
                    .append(' ')
                    .append(descriptor.version())
                    .append('\n');
            line(report, "API", descriptor.api() + ", this is " + PluginApi.VERSION);
            line(report, "asks for", codes(descriptor.permissions().stream().toList()));
            line(report, "editions", inspected.rubrics().toString());
            line(report, "entities", inspected.contents().entities().toString());
            line(
                    report,
                    "operations",
                    inspected.contents().operations().keySet().toString());
        });
        line(report, "SHA-256", inspected.sha256());
        inspected.findings().forEach(finding -> line(report, "FINDING", finding.code() + " " + finding.detail()));
        return report.append(inspected.isSound() ? "sound\n" : "refused\n").toString();
    }

    private static void line(StringBuilder report, String name, String value) {
        report.append("  ").append(name).append(": ").append(value).append('\n');
    }

    private static String codes(List<Permission> permissions) {
        return permissions.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        permissions.stream().map(Permission::code).sorted().toList());
    }

    private static String json(Inspected inspected) {
        ObjectNode report = JSON.createObjectNode();
        report.put("id", inspected.id());
        report.put("sha256", inspected.sha256());
        report.put("api", PluginApi.VERSION);
        report.put("sound", inspected.isSound());
        ArrayNode findings = report.putArray("findings");
        inspected
                .findings()
                .forEach(finding ->
                        findings.addObject().put("code", finding.code()).put("detail", finding.detail()));
        return report.toPrettyString() + "\n";
    }
}
