package integritas.plugin.testkit;

import integritas.plugin.inspection.Finding;
import integritas.plugin.testkit.Remark.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Collects remarks; what was said once is not said again. */
final class Findings {

    private static final int LINES = 6;

    private final List<Remark> remarks = new ArrayList<>();

    void refuse(Finding finding) {
        add(finding.code(), Weight.REFUSED, finding.detail());
    }

    void refuse(String code, String detail) {
        add(code, Weight.REFUSED, detail);
    }

    void warn(String code, String detail) {
        add(code, Weight.WARNING, detail);
    }

    void note(String code, String detail) {
        add(code, Weight.NOTE, detail);
    }

    List<Remark> all() {
        return List.copyOf(remarks);
    }

    private void add(String code, Weight weight, String detail) {
        String line = detail.lines().map(String::strip).limit(LINES).collect(Collectors.joining(" "));
        Remark remark = new Remark(code, weight, line);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }
}
