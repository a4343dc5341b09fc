package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.EventClass;
import integritas.plugins.gratification.report.Gift;
import integritas.plugins.gratification.report.GiftKind;
import integritas.plugins.gratification.report.Giver;
import integritas.plugins.gratification.report.Relation;
import integritas.plugins.gratification.report.Report;
import integritas.plugins.gratification.report.ReportKind;
import integritas.plugins.gratification.verdict.Facts;
import integritas.plugins.gratification.verdict.Stage;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** What a report says of a gift, as the rules ask for it. What it does not say stays open, for the control unit to answer. */
final class GiftFacts {

    private static final String RUPIAH = "IDR";

    private static final Map<Relation, String> GIVERS = Map.of(
            Relation.FAMILY, "family",
            Relation.COLLEAGUE, "coworker",
            Relation.SERVED_OR_SUPERVISED, "counterpart",
            Relation.UNKNOWN, "unknown",
            Relation.OTHER, "other");

    private GiftFacts() {}

    static Facts of(Report report, Giver giver, Gift gift) {
        Facts facts = Facts.NONE
                .on(report.receivedOn())
                .at(report.kind() == ReportKind.REFUSAL ? Stage.REFUSED : Stage.RECEIVED)
                .with("giver", GIVERS.getOrDefault(giver.relation(), "other"))
                .with("money", gift.kind() == GiftKind.MONEY ? "yes" : "no")
                .estimated(gift.estimated())
                .during(report.id().toString());
        facts = linked(facts, gift.event());
        facts = category(gift.event(), giver.relation()).map(facts::of).orElse(facts);
        return gift.currency().equals(RUPIAH) ? facts.worth(gift.value().setScale(0, RoundingMode.HALF_UP)) : facts;
    }

    private static Facts linked(Facts facts, EventClass event) {
        return switch (event) {
            case DUTY -> facts.with("linked", "yes");
            case NOT_DUTY -> facts.with("linked", "no");
            case FAREWELL, CEREMONY, RETURNS, OTHER -> facts;
        };
    }

    /**
     * Returns the letter of the exception that a gift may come under, as far as event and relation tell: these letters are
     * those of Peraturan KPK 2/2019 Article 2(3), which later sets keep.
     */
    static Optional<String> category(EventClass event, Relation relation) {
        if (relation == Relation.FAMILY) {
            return Optional.of("a");
        }
        boolean colleague = relation == Relation.COLLEAGUE;
        return switch (event) {
            case DUTY -> Optional.of(Facts.NO_CATEGORY);
            case CEREMONY -> Optional.of("l");
            case FAREWELL -> Optional.of(colleague ? "n" : Facts.NO_CATEGORY);
            case NOT_DUTY -> Optional.of(colleague ? "o" : Facts.NO_CATEGORY);
            case RETURNS, OTHER -> colleague && event == EventClass.OTHER ? Optional.of("o") : Optional.empty();
        };
    }
}
