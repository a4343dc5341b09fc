package integritas.tenantconfig;

import integritas.tenant.TenantDescription;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a {@code tenant.yaml}. Units come first, as people and assessments are held against them. */
final class TenantReader {

    private static final Set<String> KINDS = Set.of("ministry", "agency", "province", "regency", "city");
    private static final Set<String> LANGUAGES = Set.of("id", "en");
    private static final Set<String> ZONES = Set.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    private final Set<String> codes = new HashSet<>();

    private TenantReader() {}

    /**
     * Returns what the file says; worth something only if no fault was noted.
     *
     * @param folder name of the folder that holds the file
     */
    static TenantEntry read(String folder, String content, Faults faults) {
        return new TenantReader().read(folder, Entry.read(content, faults));
    }

    private TenantEntry read(String folder, Entry file) {
        Fields fields = new Fields(
                file,
                "alias",
                "name",
                "kind",
                "code",
                "locale",
                "timeZone",
                "domains",
                "units",
                "people",
                "assessments");
        List<UnitEntry> units = units(fields.required("units").items());
        return new TenantEntry(
                description(folder, fields),
                fields.items("domains").stream()
                        .map(domain -> domain.text(Forms.DOMAIN))
                        .toList(),
                units,
                fields.items("people").stream()
                        .map(person -> PersonReader.member(person, codes))
                        .toList(),
                fields.items("assessments").stream().map(this::assessment).toList());
    }

    private static TenantDescription description(String folder, Fields fields) {
        return new TenantDescription(
                alias(folder, fields.required("alias")),
                fields.required("name").text(Forms.NAME),
                fields.required("kind").oneOf(KINDS),
                fields.optional("code").map(code -> code.text(Forms.CODE)).orElse(""),
                fields.optional("locale").map(locale -> locale.oneOf(LANGUAGES)).orElse("id"),
                fields.optional("timeZone").map(zone -> zone.oneOf(ZONES)).orElse("Asia/Jakarta"));
    }

    private static String alias(String folder, Entry alias) {
        alias.text(Forms.ALIAS);
        return alias.oneOf(Set.of(folder));
    }

    private List<UnitEntry> units(List<Entry> entries) {
        return entries.stream().map(this::unit).toList();
    }

    /** A unit that occurs twice is not looked into again: its own alias in YAML would have no end. */
    private UnitEntry unit(Entry entry) {
        Fields fields = new Fields(entry, "code", "name", "units");
        Entry code = fields.required("code");
        String text = code.text(Forms.UNIT_CODE);
        String name = fields.required("name").text(Forms.NAME);
        if (codes.add(text)) {
            return new UnitEntry(text, name, units(fields.items("units")));
        }
        code.fault("the unit " + text + " occurs twice");
        return new UnitEntry(text, name, List.of());
    }

    private AssessmentEntry assessment(Entry entry) {
        Fields fields = new Fields(entry, "unit", "rubric", "edition", "period", "target");
        return new AssessmentEntry(
                fields.required("unit").oneOf(codes),
                fields.required("rubric").text(),
                fields.required("edition").text(),
                period(fields.required("period")),
                fields.required("target").text());
    }

    /** Returns a year; empty for the current one. */
    static OptionalInt period(Entry entry) {
        String text = entry.text();
        if (text.matches("2[0-9]{3}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (entry.isThere() && !text.equals("current")) {
            entry.fault(text + " is neither a year nor current");
        }
        return OptionalInt.empty();
    }
}
