package integritas.plugincheck;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import integritas.plugin.api.PluginApi;
import integritas.plugin.testkit.Verification;
import java.util.Locale;

/** The report as JSON. */
final class ForMachines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ForMachines() {}

    static String of(Verification verification) {
        ObjectNode report = JSON.createObjectNode();
        report.put("id", verification.inspected().id());
        report.put("sha256", verification.inspected().sha256());
        report.put("api", PluginApi.version());
        report.put("sound", verification.isSound());
        ArrayNode remarks = report.putArray("findings");
        verification
                .remarks()
                .forEach(remark -> remarks.addObject()
                        .put("code", remark.code())
                        .put("weight", remark.weight().name().toLowerCase(Locale.ROOT))
                        .put("detail", remark.detail())
                        .put("advice", remark.advice()));
        return report.toPrettyString() + "\n";
    }
}
