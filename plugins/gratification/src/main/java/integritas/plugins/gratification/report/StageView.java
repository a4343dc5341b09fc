package integritas.plugins.gratification.report;

import integritas.plugin.api.PageContext;
import integritas.plugin.api.WorkUnit;
import integritas.plugins.gratification.report.Form.Attached;
import integritas.plugins.gratification.report.Form.GiftPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a page of the form shows.
 *
 * @param draft with the form as it was typed
 * @param stage which page it is
 * @param faults what is wrong on it
 * @param open pages on which something is wrong still
 * @param notes keys of what is said above it
 * @param units the agency's units, to choose from
 * @param again whether a report that was sent is completed
 * @param mostFiles how many attachments are taken
 */
public record StageView(
        Draft draft,
        Stage stage,
        List<FormFault> faults,
        Set<Stage> open,
        List<String> notes,
        List<WorkUnit> units,
        Completing again,
        int mostFiles) {

    /** Whether the form is sent for the first time. */
    public enum Completing {
        FIRST,
        AGAIN
    }

    public Form form() {
        return draft.form();
    }

    public UUID id() {
        return draft.id();
    }

    public long version() {
        return draft.version();
    }

    /** Returns what is wrong at a place, in the reader's language. */
    public Optional<String> fault(String place, Locale locale) {
        return faults.stream()
                .filter(fault -> fault.place().equals(place))
                .map(fault -> fault.text().in(locale))
                .findFirst();
    }

    /** Returns the address of a page of this form. */
    public String address(Stage other) {
        return "/reports/drafts/" + draft.id() + "/" + other.code();
    }

    /** Returns the page on which a fault is mended, and the place on it. */
    public String address(FormFault fault) {
        return address(Stage.of(fault)) + "?check=yes#" + fault.place();
    }

    public boolean isAgain() {
        return again == Completing.AGAIN;
    }

    /**
     * A gift of which KPK asks a photo.
     *
     * @param place where faults point to
     * @param number which one it is, from 1
     */
    public record Photo(String id, String place, int number, String label, boolean there) {}

    /** Returns the gifts that can be pictured, in the form's order. */
    public List<Photo> pictured() {
        List<Photo> all = new ArrayList<>();
        for (int g = 0; g < form().givers().size(); g++) {
            List<GiftPart> gifts = form().givers().get(g).gifts();
            for (int o = 0; o < gifts.size(); o++) {
                GiftPart gift = gifts.get(o);
                String place = "givers." + g + ".gifts." + o + ".photo";
                boolean there = form().attachments().stream()
                        .anyMatch(one -> one.gift().filter(gift.id()::equals).isPresent());
                all.add(new Photo(gift.id().toString(), place, all.size() + 1, gift.text(Field.DESCRIPTION), there));
            }
        }
        return all;
    }

    /** Returns the gifts of which a photo is asked. */
    public List<Photo> photos() {
        Set<String> physical = form().gifts().stream()
                .filter(GiftPart::isPhysical)
                .map(gift -> gift.id().toString())
                .collect(Collectors.toSet());
        return pictured().stream()
                .filter(photo -> physical.contains(photo.id()))
                .toList();
    }

    public boolean isHere(FormFault fault) {
        return stage != Stage.REVIEW
                && (Stage.of(fault) == stage || fault.place().equals("file"));
    }

    public String upload() {
        return "/reports/drafts/" + draft.id() + "/upload";
    }

    public String send() {
        return "/reports/drafts/" + draft.id() + "/send";
    }

    public String erase() {
        return "/reports/drafts/" + draft.id() + "/erase";
    }

    public String file(Attached one) {
        return "/reports/drafts/" + draft.id() + "/files/" + one.file();
    }

    public String unitName(String key) {
        return units.stream()
                .filter(unit -> unit.id().toString().equals(key))
                .map(WorkUnit::name)
                .findFirst()
                .orElse(key);
    }

    public Optional<LocalDate> day(String text) {
        return FieldCheck.parsed(text);
    }

    /** Whether nobody misses the field, whatever else was written. */
    public boolean mayBeEmpty(Field field) {
        boolean depends = field == Field.LOCATION || field == Field.GIVER_NAME || mayBeLeftOut(field);
        return FieldCheck.mayBeEmpty(field) && !depends;
    }

    /** Whether the field is of use only beside what is called something else. */
    public boolean mayBeLeftOut(Field field) {
        return field.code().endsWith("Note");
    }

    /** Returns the gift that a photo is most likely of: the first one that has none yet. */
    public String suggested() {
        return photos().stream()
                .filter(photo -> !photo.there())
                .map(Photo::id)
                .findFirst()
                .orElse("");
    }

    /** Returns which giver and gift a fault is about, as its first words. */
    public String where(FormFault fault, PageContext page) {
        String[] parts = fault.place().split("\\.", -1);
        if (parts.length < 3) {
            return "";
        }
        String giver = page.text("report.giver.title", Integer.parseInt(parts[1]) + 1);
        return parts.length < 5
                ? giver + ": "
                : giver + ", " + page.text("report.gift.title", Integer.parseInt(parts[3]) + 1) + ": ";
    }
}
