package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.WorkUnit;
import integritas.plugins.gratification.report.Form.GiftPart;
import integritas.plugins.gratification.report.Form.GiverPart;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * KPK's form on paper: one sheet of sections B to E for each gift.
 *
 * @param number the report's number; empty for one that hides its reporter
 * @param reportedOn the day the control unit knew; empty if it does not
 * @param unit name of the reporter's work unit; empty if none was chosen
 */
public record Sheet(Form form, String number, Optional<LocalDate> reportedOn, String unit, List<Page> pages) {

    /** Sections B to E of one gift, or of a giver without one. */
    public record Page(GiverPart giver, Optional<GiftPart> gift) {

        public String text(Field field) {
            return field.section() == Section.GIVER
                    ? giver.text(field)
                    : gift.map(one -> one.text(field)).orElse("");
        }

        /** Returns what the gift is worth; empty if that was not written as an amount. */
        public Optional<BigDecimal> value() {
            return Amount.of(text(Field.VALUE));
        }
    }

    /** Returns the sheet of a report that was sent. */
    public static Sheet of(PluginHost host, Form form, String number, LocalDate reportedOn) {
        return of(host, form, number, Optional.of(reportedOn));
    }

    static Sheet hidden(PluginHost host, Form form) {
        return of(host, form, "", Optional.empty());
    }

    private static Sheet of(PluginHost host, Form form, String number, Optional<LocalDate> reportedOn) {
        String unit = Optional.of(form.text(Field.UNIT))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> host.units().all().stream()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst())
                .map(WorkUnit::name)
                .orElse("");
        List<Page> pages = form.givers().stream()
                .flatMap(giver -> giver.gifts().isEmpty()
                        ? List.of(new Page(giver, Optional.empty())).stream()
                        : giver.gifts().stream().map(gift -> new Page(giver, Optional.of(gift))))
                .toList();
        return new Sheet(form, number, reportedOn, unit, pages);
    }

    /**
     * What is enclosed of one kind.
     *
     * @param files how many; 0 where nothing is
     */
    public record Enclosed(Proof proof, long files) {}

    /** Returns agency and unit as the reporter wrote them, with the chosen unit where it is not named there. */
    public String office() {
        String written = form.text(Field.OFFICE);
        boolean named = unit.isEmpty() || (", " + written + ", ").contains(", " + unit + ", ");
        return named ? written : written + (written.isEmpty() ? "" : ", ") + unit;
    }

    /** Returns what KPK asks to enclose, in its order, with what there is of it. */
    public List<Enclosed> enclosed() {
        return Stream.of(Proof.values())
                .map(proof -> new Enclosed(
                        proof,
                        form.attachments().stream()
                                .filter(one -> one.proof() == proof)
                                .count()))
                .toList();
    }

    /** Returns a day of the form as a day; empty where none was written. */
    public Optional<LocalDate> day(Field field) {
        return FieldCheck.parsed(form.text(field));
    }
}
