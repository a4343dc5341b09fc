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
                fields.required("domains").items().stream().map(Entry::text).toList(),
                units,
                fields.items("people").stream()
                        .map(person -> PersonReader.member(person, codes))
                        .toList(),
                fields.items("assessments").stream().map(this::assessment).toList());
    }

    private static TenantDescription description(String folder, Fields fields) {
        return new TenantDescription(
                fields.required("alias").oneOf(Set.of(folder)),
                fields.required("name").text(),
                fields.required("kind").oneOf(KINDS),
                fields.optional("code").map(Entry::text).orElse(""),
                fields.optional("locale").map(locale -> locale.oneOf(LANGUAGES)).orElse("id"),
                fields.optional("timeZone").map(zone -> zone.oneOf(ZONES)).orElse("Asia/Jakarta"));
    }

    private List<UnitEntry> units(List<Entry> entries) {
        return entries.stream().map(this::unit).toList();
    }

    private UnitEntry unit(Entry entry) {
        Fields fields = new Fields(entry, "code", "name", "units");
        Entry code = fields.required("code");
        if (!codes.add(code.text())) {
            code.fault("the unit " + code.text() + " occurs twice");
        }
        return new UnitEntry(code.text(), fields.required("name").text(), units(fields.items("units")));
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

    private static OptionalInt period(Entry entry) {
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
