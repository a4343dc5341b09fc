package integritas.plugins.gratification.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of KPK's form (its model of 2020, decision 1461 of KPK's leaders). Worded as {@code report.field.<code>}, and
 * each choice as {@code report.<code>.<choice>}.
 */
public enum Field {
    KIND(Section.HEADER, "kind", choices(ReportKind.values())),
    CONFIDENTIALITY(Section.HEADER, "confidentiality", choices(Confidentiality.values())),

    NAME(Section.REPORTER, "name", Shape.LINE),
    NIK(Section.REPORTER, "nik", Shape.NIK),
    BIRTH_PLACE(Section.REPORTER, "birthPlace", Shape.LINE),
    BIRTH_DATE(Section.REPORTER, "birthDate", Shape.DAY),
    UNIT(Section.REPORTER, "unit", Shape.UNIT),
    OFFICE(Section.REPORTER, "office", Shape.LINE),
    POSITION(Section.REPORTER, "position", Shape.LINE),
    EMAIL(Section.REPORTER, "email", Shape.EMAIL),
    PHONE(Section.REPORTER, "phone", Shape.PHONE),
    STREET(Section.REPORTER, "street", Shape.LINE),
    DISTRICT(Section.REPORTER, "district", Shape.LINE),
    CITY(Section.REPORTER, "city", Shape.LINE),
    PROVINCE(Section.REPORTER, "province", Shape.LINE),
    CONTACT_NAME(Section.REPORTER, "contactName", Shape.LINE),
    CONTACT_PHONE(Section.REPORTER, "contactPhone", Shape.PHONE),

    GIVER_NAME(Section.GIVER, "giverName", Shape.LINE),
    GIVER_OFFICE(Section.GIVER, "giverOffice", Shape.LINE),
    GIVER_ADDRESS(Section.GIVER, "giverAddress", Shape.LINE),
    RELATION(Section.GIVER, "relation", choices(Relation.values())),
    RELATION_NOTE(Section.GIVER, "relationNote", Shape.LINE),
    REASON(Section.GIVER, "reason", Shape.PROSE),

    EVENT(Section.GIFT, "event", choices(EventClass.values())),
    EVENT_NOTE(Section.GIFT, "eventNote", Shape.LINE),
    GIFT_KIND(Section.GIFT, "giftKind", choices(GiftKind.values())),
    DESCRIPTION(Section.GIFT, "description", Shape.PROSE),
    VALUE(Section.GIFT, "value", Shape.AMOUNT),
    CURRENCY(Section.GIFT, "currency", Shape.CURRENCY),
    VALUATION(Section.GIFT, "valuation", List.of("KNOWN", "ESTIMATED")),
    LOCATION(Section.GIFT, "location", List.of("REPORTER", "UPG", "KPK", "OTHER")),
    LOCATION_NOTE(Section.GIFT, "locationNote", Shape.LINE),

    RECEIVED_ON(Section.CHRONOLOGY, "receivedOn", Shape.DAY),
    PLACE(Section.CHRONOLOGY, "place", Shape.LINE),
    CHRONOLOGY(Section.CHRONOLOGY, "chronology", Shape.PROSE),

    COMPENSATION(Section.COMPENSATION, "compensation", List.of("NO", "YES"));

    /** What a field takes. */
    public enum Shape {
        LINE(200),
        PROSE(4000),
        DAY(10),
        NIK(16),
        EMAIL(200),
        PHONE(30),
        AMOUNT(30),
        CURRENCY(3),
        UNIT(36),
        CHOICE(40);

        private final int longest;

        Shape(int longest) {
            this.longest = longest;
        }

        /** Returns how many characters it has at most. */
        public int longest() {
            return longest;
        }
    }

    private final Section section;
    private final String code;
    private final Shape shape;
    private final List<String> choices;

    Field(Section section, String code, Shape shape) {
        this(section, code, shape, List.of());
    }

    Field(Section section, String code, List<String> choices) {
        this(section, code, Shape.CHOICE, choices);
    }

    Field(Section section, String code, Shape shape, List<String> choices) {
        this.section = section;
        this.code = code;
        this.shape = shape;
        this.choices = choices;
    }

    /** Returns the field with this code; empty if there is none. */
    public static Optional<Field> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** Returns the fields of a section, in the form's order. */
    public static List<Field> of(Section section) {
        return Arrays.stream(values()).filter(field -> field.section == section).toList();
    }

    public Section section() {
        return section;
    }

    /** Returns its stable name, in addresses, JSON and texts. */
    public String code() {
        return code;
    }

    public Shape shape() {
        return shape;
    }

    /** Returns the stable names of what may be chosen, in the form's order; empty where one writes. */
    public List<String> choices() {
        return choices;
    }

    private static List<String> choices(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
