package integritas.plugincheck;

import integritas.plugin.api.Permission;
import integritas.plugin.api.PluginApi;
import integritas.plugin.inspection.Contents;
import integritas.plugin.inspection.Descriptor;
import integritas.plugin.testkit.Remark;
import integritas.plugin.testkit.Verification;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report that a person reads. */
final class ForPeople {

    private ForPeople() {}

    static String of(Verification verification) {
        StringBuilder report = new StringBuilder();
        verification.inspected().descriptor().ifPresent(descriptor -> describe(verification, descriptor, report));
        line(report, "SHA-256", verification.inspected().sha256());
        for (Remark remark : verification.remarks()) {
            String weight = remark.weight().name().toLowerCase(Locale.ROOT);
            report.append('\n').append(weight).append(' ').append(remark.code());
            report.append(remark.detail().isEmpty() ? "" : ": ").append(remark.detail());
            report.append("\n  → ").append(remark.advice()).append('\n');
        }
        return report.append(verification.isSound() ? "\nsound\n" : "\nrefused\n")
                .toString();
    }

    private static void describe(Verification verification, Descriptor descriptor, StringBuilder report) {
        Contents contents = verification.inspected().contents();
        report.append(descriptor.id()).append(' ').append(descriptor.version()).append('\n');
        line(report, "API", descriptor.api() + ", this is " + PluginApi.version());
        line(
                report,
                "asks for",
                list(descriptor.permissions().stream().map(Permission::code).toList()));
        line(report, "editions", list(verification.inspected().rubrics()));
        line(report, "entities", list(contents.entities()));
        line(report, "operations", list(contents.operations().keySet()));
    }

    private static void line(StringBuilder report, String name, String value) {
        report.append("  ").append(name).append(": ").append(value).append('\n');
    }

    private static String list(Collection<?> things) {
        return things.isEmpty()
                ? "none"
                : things.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
