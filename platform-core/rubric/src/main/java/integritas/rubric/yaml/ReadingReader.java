package integritas.rubric.yaml;

import integritas.rubric.Node;
import integritas.rubric.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the ways to read answers, each with its reason and source. */
final class ReadingReader {

    private final Map<String, List<String>> children = new LinkedHashMap<>();

    ReadingReader(List<Node> roots) {
        roots.forEach(this::remember);
    }

    private void remember(Node node) {
        children.put(node.code(), node.children().stream().map(Node::code).toList());
        node.children().forEach(this::remember);
    }

    List<Reading> read(Entry entry) {
        List<Reading> readings = new ArrayList<>();
        entry.entries().forEach((code, value) -> readings.add(reading(code, value.at("reading " + code))));
        if (entry.isThere() && readings.stream().noneMatch(Reading::isDefault)) {
            entry.fault("the reading " + Reading.DEFAULT + " is missing");
        }
        return readings;
    }

    private Reading reading(String code, Entry entry) {
        Fields fields = new Fields(entry, "unanswered", "overrides", "reason", "source");
        Entry unanswered = fields.required("unanswered");
        boolean skips = unanswered.text().equals("skip");
        if (unanswered.isThere() && !skips && !unanswered.text().equals("zero")) {
            unanswered.fault("unanswered is either zero or skip");
        }
        Map<String, List<String>> only = new LinkedHashMap<>();
        fields.optional("overrides").ifPresent(list -> list.items().forEach(one -> override(one, only)));
        if (code.equals(Reading.DEFAULT) && (skips || !only.isEmpty())) {
            entry.fault("the default reading leaves nothing out");
            return Reading.SAFE;
        }
        return new Reading(
                code,
                skips,
                only,
                fields.required("reason").text(),
                fields.required("source").text());
    }

    private void override(Entry entry, Map<String, List<String>> only) {
        Fields fields = new Fields(entry, "node", "onlyChildren", "reason", "source");
        fields.required("reason").text();
        fields.required("source").text();
        String node = fields.required("node").text();
        List<String> kept = fields.required("onlyChildren").texts();
        if (kept.isEmpty() || !children.getOrDefault(node, List.of()).containsAll(kept)) {
            entry.fault("not children of " + node + ": " + kept);
        }
        only.put(node, kept);
    }
}
