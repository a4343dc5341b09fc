package integritas.rubric.yaml;

import integritas.rubric.Award;
import integritas.rubric.Minimum;
import integritas.rubric.Rational;
import integritas.rubric.Requirement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the awards, and checks that each minimum can be reached and says where it comes from. */
final class AwardReader {

    private final Map<String, Rational> weights;
    private final Wording wording;

    /** @param weights the points to be had, by code of node or question */
    AwardReader(Map<String, Rational> weights, Wording wording) {
        this.weights = weights;
        this.wording = wording;
    }

    List<Award> read(Entry entry) {
        Set<String> codes = new HashSet<>();
        return entry.items().stream().map(award -> award(award, codes)).toList();
    }

    private Award award(Entry entry, Set<String> codes) {
        Entry named = entry.named("");
        Fields fields = new Fields(named, "code", "requirements");
        String code = fields.required("code").text();
        if (!codes.add(code)) {
            named.fault("the award occurs twice");
        }
        Entry list = fields.required("requirements");
        if (list.isThere() && list.items().isEmpty()) {
            list.fault("an award has at least one requirement");
        }
        Set<String> own = new HashSet<>();
        return new Award(
                code,
                wording.at("awards/" + code + "/label"),
                list.items().stream().map(one -> requirement(one, code, own)).toList());
    }

    private Requirement requirement(Entry entry, String award, Set<String> codes) {
        Entry named = entry.named(award + " ");
        Fields fields = new Fields(named, "code", "on", "minimum", "share", "reason", "source");
        String code = fields.required("code").text();
        if (!codes.add(code)) {
            named.fault("the requirement occurs twice");
        }
        List<String> on = fields.required("on").texts();
        fields.optional("reason").ifPresent(Entry::text);
        return new Requirement(
                code,
                wording.at("awards/" + award + "/requirements/" + code),
                on,
                minimum(fields, named, weight(on, named)),
                fields.required("source").text());
    }

    /** Returns the points to be had; zero if that cannot be said. */
    private Rational weight(List<String> on, Entry named) {
        Rational weight = Rational.ZERO;
        for (String code : on) {
            Rational one = weights.get(code);
            if (one == null) {
                named.fault("there is no node or question " + code);
            } else {
                weight = weight.plus(one);
            }
        }
        return weight;
    }

    private static Minimum minimum(Fields fields, Entry named, Rational weight) {
        if (fields.has("minimum") == fields.has("share")) {
            named.fault("a requirement has either a minimum or a share");
            return new Minimum.Points(Rational.ZERO);
        }
        if (fields.has("share")) {
            return new Minimum.Share(fields.required("share").credit());
        }
        Rational points = fields.required("minimum").number();
        boolean tooHigh = weight.signum() > 0 && points.compareTo(weight) > 0;
        if (points.signum() < 0 || tooHigh) {
            named.fault("the minimum is " + points.toExactString() + ", to be had are " + weight.toExactString());
        }
        return new Minimum.Points(points);
    }
}
