package integritas.plugins.gratification.report;

import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.report.Form.Attached;
import integritas.plugins.gratification.report.Form.GiftPart;
import integritas.plugins.gratification.report.Form.GiverPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks at a whole form and names all that is wrong with it, in the form's order. */
final class FormCheck {

    static final int MOST_GIVERS = 50;
    static final int MOST_GIFTS = 200;

    private final FieldCheck fields;
    private final int mostFiles;
    private final List<FormFault> faults = new ArrayList<>();

    private FormCheck(FieldCheck fields, int mostFiles) {
        this.fields = fields;
        this.mostFiles = mostFiles;
    }

    /** @param mostFiles how many attachments the agency takes with one report */
    static List<FormFault> faults(Form form, FieldCheck fields, int mostFiles) {
        FormCheck check = new FormCheck(fields, mostFiles);
        check.all(form);
        return List.copyOf(check.faults);
    }

    private void all(Form form) {
        fields(Section.REPORTER, form.fields(), "");
        givers(form);
        fields(Section.CHRONOLOGY, form.fields(), "");
        fields(Section.HEADER, form.fields(), "");
        fields(Section.COMPENSATION, form.fields(), "");
        files(form);
    }

    private void givers(Form form) {
        if (form.givers().isEmpty()) {
            add("givers", "giver-missing");
        }
        if (form.givers().size() > MOST_GIVERS || form.gifts().size() > MOST_GIFTS) {
            add("givers", "too-many-gifts", MOST_GIVERS, MOST_GIFTS);
            return;
        }
        for (int g = 0; g < form.givers().size(); g++) {
            GiverPart giver = form.givers().get(g);
            String place = "givers." + g + ".";
            fields(Section.GIVER, giver.fields(), place);
            if (giver.text(Field.GIVER_NAME).isEmpty()
                    && !giver.text(Field.RELATION).equals(Relation.UNKNOWN.name())) {
                add(place + Field.GIVER_NAME.code(), "giver-name-missing");
            }
            note(giver.fields(), Field.RELATION, Field.RELATION_NOTE, place);
            if (giver.gifts().isEmpty()) {
                add(place + "gifts", "gift-missing");
            }
            for (int o = 0; o < giver.gifts().size(); o++) {
                gift(form, giver.gifts().get(o), place + "gifts." + o + ".");
            }
        }
    }

    private void gift(Form form, GiftPart gift, String place) {
        fields(Section.GIFT, gift.fields(), place);
        note(gift.fields(), Field.EVENT, Field.EVENT_NOTE, place);
        if (form.isRefusal()) {
            return;
        }
        if (gift.text(Field.LOCATION).isEmpty()) {
            add(place + Field.LOCATION.code(), "choice-missing", label(Field.LOCATION));
        }
        note(gift.fields(), Field.LOCATION, Field.LOCATION_NOTE, place);
        if (gift.isPhysical() && !isShown(form, gift.id())) {
            add(place + "photo", "photo-missing");
        }
    }

    private static boolean isShown(Form form, UUID gift) {
        return form.attachments().stream()
                .filter(one -> one.proof() == Proof.PHOTO)
                .flatMap(one -> one.gift().stream())
                .anyMatch(gift::equals);
    }

    private void files(Form form) {
        if (form.attachments().size() > mostFiles) {
            add("attachments", "too-many-files", mostFiles);
        }
        Set<UUID> known = form.gifts().stream().map(GiftPart::id).collect(Collectors.toSet());
        for (Attached one : form.attachments()) {
            if (one.proof() == Proof.PHOTO && one.gift().filter(known::contains).isEmpty() && !form.isRefusal()) {
                add("attachments." + one.file(), "photo-of-what", one.name());
            }
        }
    }

    /** What is called something else has to be named. */
    private void note(Map<Field, String> part, Field choice, Field note, String place) {
        boolean other = part.getOrDefault(choice, "").equals("OTHER");
        if (other && part.getOrDefault(note, "").isEmpty()) {
            add(place + note.code(), "note-missing");
        }
    }

    private void fields(Section section, Map<Field, String> part, String place) {
        for (Field field : Field.of(section)) {
            fields.fault(field, part.getOrDefault(field, ""))
                    .ifPresent(code -> addOf(field, place + field.code(), code));
        }
    }

    private void addOf(Field field, String place, String code) {
        add(place, code, label(field), field.shape().longest());
    }

    private static Object label(Field field) {
        return Wording.of("report.field." + field.code());
    }

    private void add(String place, String code, Object... values) {
        faults.add(FormFault.of(place, code, values));
    }
}
