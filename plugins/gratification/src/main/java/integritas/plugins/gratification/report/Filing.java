package integritas.plugins.gratification.report;

import integritas.plugin.api.FieldCipher;
import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Form.GiftPart;
import integritas.plugins.gratification.report.Form.GiverPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes the rows of a report out of a form that was found sound. */
final class Filing {

    static final Set<Field> ADDRESS = Set.of(Field.STREET, Field.DISTRICT, Field.CITY, Field.PROVINCE);
    static final Set<Field> CONTACT = Set.of(
            Field.BIRTH_PLACE, Field.BIRTH_DATE, Field.EMAIL, Field.PHONE, Field.CONTACT_NAME, Field.CONTACT_PHONE);

    private final FieldCipher cipher;
    private final Clocks clocks;
    private final Form form;

    Filing(PluginHost host, Clocks clocks, Form form) {
        this.cipher = host.cipher();
        this.clocks = clocks;
        this.form = form;
    }

    Report.Content content(UUID id) {
        LocalDate receivedOn =
                FieldCheck.parsed(form.text(Field.RECEIVED_ON)).orElseThrow(() -> new IllegalStateException("no day"));
        return new Report.Content(
                Choices.sure(ReportKind.class, form.text(Field.KIND)),
                Optional.of(form.text(Field.UNIT))
                        .filter(unit -> !unit.isEmpty())
                        .map(UUID::fromString),
                reporter(id),
                form.text(Field.COMPENSATION).equals("YES"),
                form.text(Field.PLACE),
                form.text(Field.CHRONOLOGY),
                receivedOn,
                clocks.ruleSetOn(receivedOn));
    }

    private Report.Reporter reporter(UUID id) {
        return new Report.Reporter(
                form.text(Field.NAME),
                form.text(Field.OFFICE),
                form.text(Field.POSITION),
                cipher.seal("report.nik", id, form.text(Field.NIK)),
                cipher.fingerprint("report.nik", form.text(Field.NIK)),
                cipher.seal("report.address", id, SealedText.of(form.fields(), ADDRESS)),
                cipher.seal("report.contact", id, SealedText.of(form.fields(), CONTACT)));
    }

    List<Giver> givers(UUID report) {
        List<Giver> givers = new ArrayList<>();
        for (GiverPart part : form.givers()) {
            givers.add(new Giver(
                    part.id(),
                    report,
                    givers.size() + 1,
                    name(part.text(Field.GIVER_NAME)),
                    cipher.seal("giver.address", part.id(), part.text(Field.GIVER_ADDRESS)),
                    new Giver.Ties(
                            part.text(Field.GIVER_OFFICE),
                            Choices.sure(Relation.class, part.text(Field.RELATION)),
                            part.text(Field.RELATION_NOTE),
                            part.text(Field.REASON))));
        }
        return givers;
    }

    private Giver.Name name(String typed) {
        String normalised = GiverName.normalised(typed);
        return new Giver.Name(
                typed, normalised, normalised.isEmpty() ? "" : cipher.fingerprint("giver.name", normalised));
    }

    List<Gift> gifts(Giver giver) {
        List<Gift> gifts = new ArrayList<>();
        form.givers().stream()
                .filter(part -> part.id().equals(giver.id()))
                .flatMap(part -> part.gifts().stream())
                .forEach(part -> gifts.add(gift(giver, gifts.size() + 1, part)));
        return gifts;
    }

    private Gift gift(Giver giver, int place, GiftPart part) {
        return new Gift(
                part.id(),
                giver,
                place,
                new Gift.Nature(
                        Choices.sure(EventClass.class, part.text(Field.EVENT)),
                        part.text(Field.EVENT_NOTE),
                        Choices.sure(GiftKind.class, part.text(Field.GIFT_KIND)),
                        part.text(Field.DESCRIPTION)),
                new Gift.Worth(
                        Amount.of(part.text(Field.VALUE)).orElseThrow(() -> new IllegalStateException("no amount")),
                        part.text(Field.CURRENCY),
                        part.text(Field.VALUATION).equals("ESTIMATED")),
                form.isRefusal()
                        ? new Gift.Whereabouts(Location.NOT_TAKEN, "")
                        : new Gift.Whereabouts(
                                Choices.sure(Location.class, part.text(Field.LOCATION)),
                                part.text(Field.LOCATION_NOTE)));
    }
}
