package integritas.plugins.gratification.report;

import integritas.plugins.gratification.report.Form.GiftPart;
import integritas.plugins.gratification.report.Form.GiverPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What came from a page of the form: fields by their codes, those of givers and gifts after their place. */
final class Typed {

    private final MultivaluedMap<String, String> sent;

    Typed(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    /** Returns the form with what was typed on this page; fields of other pages stay as they were. */
    Form into(Form before, Stage stage) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        stage.sections().stream()
                .filter(section -> section != Section.GIVER && section != Section.GIFT)
                .flatMap(section -> Field.of(section).stream())
                .filter(field -> sent.containsKey(field.code()))
                .forEach(field -> fields.put(field, text("", field)));
        Form next = before.with(fields);
        return stage == Stage.GIFTS ? next.with(givers()) : next;
    }

    /** Returns the name of the button that was pressed. */
    String button() {
        return first("do");
    }

    long version() {
        String version = first("version");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private List<GiverPart> givers() {
        return IntStream.range(0, FormCheck.MOST_GIVERS)
                .mapToObj(giver -> "givers." + giver + ".")
                .filter(place -> sent.containsKey(place + "id"))
                .map(place -> new GiverPart(id(place), fields(Section.GIVER, place), gifts(place)))
                .toList();
    }

    private List<GiftPart> gifts(String giver) {
        return IntStream.range(0, FormCheck.MOST_GIFTS)
                .mapToObj(gift -> giver + "gifts." + gift + ".")
                .filter(place -> sent.containsKey(place + "id"))
                .map(place -> new GiftPart(id(place), fields(Section.GIFT, place)))
                .toList();
    }

    private Map<Field, String> fields(Section section, String place) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Field.of(section).forEach(field -> fields.put(field, text(place, field)));
        return fields;
    }

    private String text(String place, Field field) {
        String text = first(place + field.code()).replace("\r\n", "\n");
        return field.shape() == Field.Shape.CURRENCY ? text.toUpperCase(Locale.ROOT) : text;
    }

    private UUID id(String place) {
        try {
            return UUID.fromString(first(place + "id"));
        } catch (IllegalArgumentException malformed) {
            return UUID.randomUUID();
        }
    }

    private String first(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
