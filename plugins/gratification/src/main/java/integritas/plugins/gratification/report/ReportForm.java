package integritas.plugins.gratification.report;

import integritas.plugins.gratification.report.Form.Attached;
import integritas.plugins.gratification.report.Form.GiftPart;
import integritas.plugins.gratification.report.Form.GiverPart;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A report that was sent, as the form that it came from. */
public final class ReportForm {

    private final Reports reports;

    public ReportForm(Reports reports) {
        this.reports = reports;
    }

    /** Opens all that is sealed, and writes down who read it: {@link Reports#identity}, {@link Reports#address}. */
    public Form of(Report report) {
        return form(report, reports.identity(report.id()), reports::address);
    }

    /** Leaves what is sealed closed, and out of the form. */
    public Form closed(Report report) {
        return form(report, Map.of(), giver -> "");
    }

    private Form form(Report report, Map<Field, String> identity, Function<Giver, String> address) {
        List<Gift> gifts = reports.gifts(report.id());
        Map<Field, String> all = fields(report);
        all.putAll(identity);
        return new Form(
                all,
                reports.givers(report.id()).stream()
                        .map(giver -> giver(giver, address.apply(giver), gifts))
                        .toList(),
                reports.attachments(report.id()).stream()
                        .map(one -> new Attached(
                                one.id(), one.giftId(), one.proof(), one.name(), one.mediaType(), one.size()))
                        .toList());
    }

    private static Map<Field, String> fields(Report report) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.put(Field.KIND, report.kind().name());
        all.put(Field.CONFIDENTIALITY, Confidentiality.COPY_TO_UPG.name());
        all.put(Field.NAME, report.reporterName());
        report.unitId().ifPresent(unit -> all.put(Field.UNIT, unit.toString()));
        all.put(Field.OFFICE, report.reporterOffice());
        all.put(Field.POSITION, report.reporterPosition());
        all.put(Field.RECEIVED_ON, report.receivedOn().toString());
        all.put(Field.PLACE, report.place());
        all.put(Field.CHRONOLOGY, report.chronology());
        all.put(Field.COMPENSATION, report.compensation() ? "YES" : "NO");
        return all;
    }

    private static GiverPart giver(Giver giver, String address, List<Gift> gifts) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.put(Field.GIVER_NAME, giver.name());
        all.put(Field.GIVER_OFFICE, giver.office());
        all.put(Field.GIVER_ADDRESS, address);
        all.put(Field.RELATION, giver.relation().name());
        all.put(Field.RELATION_NOTE, giver.relationNote());
        all.put(Field.REASON, giver.reason());
        return new GiverPart(
                giver.id(),
                all,
                gifts.stream()
                        .filter(gift -> gift.giverId().equals(giver.id()))
                        .map(ReportForm::gift)
                        .toList());
    }

    private static GiftPart gift(Gift gift) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.put(Field.EVENT, gift.event().name());
        all.put(Field.EVENT_NOTE, gift.eventNote());
        all.put(Field.GIFT_KIND, gift.kind().name());
        all.put(Field.DESCRIPTION, gift.description());
        all.put(Field.VALUE, gift.value().stripTrailingZeros().toPlainString());
        all.put(Field.CURRENCY, gift.currency());
        all.put(Field.VALUATION, gift.estimated() ? "ESTIMATED" : "KNOWN");
        if (gift.location() != Location.NOT_TAKEN) {
            all.put(Field.LOCATION, gift.location().name());
        }
        all.put(Field.LOCATION_NOTE, gift.locationNote());
        return new GiftPart(gift.id(), all);
    }
}
