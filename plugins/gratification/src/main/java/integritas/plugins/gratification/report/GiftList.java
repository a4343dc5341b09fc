package integritas.plugins.gratification.report;

import integritas.plugins.gratification.report.Form.GiftPart;
import integritas.plugins.gratification.report.Form.GiverPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Givers and gifts that come and go on the form's page, by the names of its buttons: {@code add-gift.0}, {@code remove-gift.0.2}. */
final class GiftList {

    private GiftList() {}

    /** Returns the form after the button; as it was for any other button, or where there is no room for more. */
    static Form after(Form form, String button) {
        String[] parts = button.split("\\.", -1);
        return switch (parts[0]) {
            case "add-giver" -> addGiver(form);
            case "add-gift" -> at(form, parts, GiftList::withOneMore);
            case "remove-giver" -> form.with(without(form.givers(), number(parts, 1)));
            case "remove-gift" -> at(form, parts, giver -> with(giver, without(giver.gifts(), number(parts, 2))));
            default -> form;
        };
    }

    /** Returns the form with a giver and a gift to fill in, if it has none. */
    static Form begun(Form form) {
        return form.givers().isEmpty() ? addGiver(form) : form;
    }

    private static Form addGiver(Form form) {
        if (form.givers().size() >= FormCheck.MOST_GIVERS || isFull(form)) {
            return form;
        }
        List<GiverPart> givers = new ArrayList<>(form.givers());
        givers.add(withOneMore(new GiverPart(UUID.randomUUID(), Map.of(), List.of())));
        return form.with(givers);
    }

    private static Form at(Form form, String[] parts, UnaryOperator<GiverPart> change) {
        int place = number(parts, 1);
        if (place < 0 || place >= form.givers().size() || parts[0].startsWith("add") && isFull(form)) {
            return form;
        }
        List<GiverPart> givers = new ArrayList<>(form.givers());
        givers.set(place, change.apply(givers.get(place)));
        return form.with(givers);
    }

    private static boolean isFull(Form form) {
        return form.gifts().size() >= FormCheck.MOST_GIFTS;
    }

    private static GiverPart withOneMore(GiverPart giver) {
        List<GiftPart> gifts = new ArrayList<>(giver.gifts());
        gifts.add(new GiftPart(UUID.randomUUID(), Map.of(Field.CURRENCY, "IDR", Field.VALUATION, "ESTIMATED")));
        return with(giver, gifts);
    }

    private static GiverPart with(GiverPart giver, List<GiftPart> gifts) {
        return new GiverPart(giver.id(), giver.fields(), gifts);
    }

    private static <T> List<T> without(List<T> all, int place) {
        List<T> rest = new ArrayList<>(all);
        if (place >= 0 && place < rest.size()) {
            rest.remove(place);
        }
        return rest;
    }

    private static int number(String[] parts, int place) {
        return parts.length > place && parts[place].matches("\\d{1,4}") ? Integer.parseInt(parts[place]) : -1;
    }
}
