package integritas.plugins.gratification.rule.yaml;

import integritas.plugins.gratification.rule.Category;
import integritas.plugins.gratification.rule.Citation;
import integritas.plugins.gratification.rule.Clauses;
import integritas.plugins.gratification.rule.Clock;
import integritas.plugins.gratification.rule.Late;
import integritas.plugins.gratification.rule.Question;
import integritas.plugins.gratification.rule.Repeal;
import integritas.plugins.gratification.rule.RuleSet;
import integritas.rubric.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one file on top of the set that it amends, if it amends one. */
final class RuleSetReader {

    private static final LocalDate UNKNOWN = LocalDate.EPOCH;
    private static final List<String> REASONS = List.of(
            "holds",
            "kept-gift",
            "kept-occasion",
            "kept-year",
            "passed-gift",
            "passed-occasion",
            "passed-year",
            "does-not-fit",
            "estimate");
    private static final List<String> CLOCKS = List.of("report-to-kpk", "report-to-upg");

    private final Fields file;
    private final Optional<RuleSet> base;

    private RuleSetReader(Fields file, Optional<RuleSet> base) {
        this.file = file;
        this.base = base;
    }

    /** @param earlier the sets read so far, by id */
    static RuleSet read(Entry root, Map<String, RuleSet> earlier) {
        Fields file = root.fields(
                "id",
                "amends",
                "inForce",
                "runningMonths",
                "name",
                "clauses",
                "reasons",
                "general",
                "late",
                "questions",
                "categories",
                "repealed",
                "clocks",
                "sources",
                "unverified");
        Optional<RuleSet> base = file.optional("amends").flatMap(amends -> {
            Optional<RuleSet> found = amends.text().map(earlier::get);
            if (found.isEmpty()) {
                amends.fault("there is no earlier rule set of this id");
            }
            return found;
        });
        return new RuleSetReader(file, base).set();
    }

    private RuleSet set() {
        Known known = new Known(
                merged("questions", RuleSet::questions, QuestionReader::question, Question::code),
                merged("sources", RuleSet::citations, QuestionReader::citation, Citation::code));
        CategoryReader reader = new CategoryReader(known);
        Map<String, Category> categories = merged("categories", RuleSet::categories, reader::category, Category::code);
        Map<String, Repeal> repealed = repealed(known, categories);
        Map<String, Clock> clocks = merged("clocks", RuleSet::clocks, reader::clock, Clock::code);
        CLOCKS.stream()
                .filter(clock -> !clocks.containsKey(clock))
                .forEach(clock -> file.mapping().fault("the clock " + clock + " is missing"));
        return new RuleSet(
                file.text("id"),
                file.wording("name"),
                file.required("inForce").as("a day", LocalDate::parse).orElse(UNKNOWN),
                part("runningMonths", RuleSet::runningMonths, entry -> file.count("runningMonths")),
                part("clauses", RuleSet::clauses, RuleSetReader::clauses),
                part("reasons", RuleSet::reasons, RuleSetReader::reasons),
                part("general", RuleSet::general, reader::general),
                late(clocks),
                known.questions(),
                categories,
                repealed,
                clocks,
                known.citations(),
                unverified());
    }

    /** Returns a part as this file has it, or else as the amended set has it. */
    private <T> T part(String key, Function<RuleSet, T> before, Function<Entry, T> reading) {
        return base.isPresent() && file.optional(key).isEmpty()
                ? before.apply(base.get())
                : reading.apply(file.required(key));
    }

    /** Returns what the amended set has, with what this file has in place of it or in addition. */
    private <T> Map<String, T> merged(
            String key,
            Function<RuleSet, Map<String, T>> before,
            Function<Entry, T> reading,
            Function<T, String> code) {
        Map<String, T> own = new LinkedHashMap<>();
        List<Entry> entries =
                base.isPresent() ? file.items(key) : file.required(key).items();
        for (Entry entry : entries) {
            T part = reading.apply(entry);
            if (own.put(code.apply(part), part) != null) {
                entry.fault(code.apply(part) + " occurs twice");
            }
        }
        Map<String, T> all = new LinkedHashMap<>(base.map(before).orElse(Map.of()));
        all.putAll(own);
        return all;
    }

    private Map<String, Repeal> repealed(Known known, Map<String, Category> categories) {
        Map<String, Repeal> repealed =
                new LinkedHashMap<>(base.map(RuleSet::repealed).orElse(Map.of()));
        for (Entry entry : file.items("repealed")) {
            Fields fields = entry.fields("code", "judgedAs", "because", "sources");
            Category gone = categories.remove(fields.text("code"));
            String judgedAs = fields.text("judgedAs");
            if (gone == null || !categories.containsKey(judgedAs)) {
                entry.fault("there is no category " + (gone == null ? fields.text("code") : judgedAs));
            } else {
                repealed.put(gone.code(), new Repeal(gone, judgedAs, fields.wording("because"), known.sources(fields)));
            }
        }
        return repealed;
    }

    private Late late(Map<String, Clock> clocks) {
        return part("late", RuleSet::late, entry -> {
            Fields fields = entry.fields("clock", "clause", "because");
            String clock = fields.text("clock");
            if (!clocks.containsKey(clock)) {
                entry.fault("there is no clock " + clock);
            }
            return new Late(clock, fields.wording("clause"), fields.wording("because"));
        });
    }

    private List<Text> unverified() {
        return file.required("unverified").items().stream().map(Fields::wording).toList();
    }

    private static Clauses clauses(Entry entry) {
        Fields fields = entry.fields("duty", "refusal", "exception");
        return new Clauses(fields.wording("duty"), fields.wording("refusal"), fields.wording("exception"));
    }

    private static Map<String, Text> reasons(Entry entry) {
        Fields fields = entry.fields(REASONS.toArray(String[]::new));
        Map<String, Text> reasons = new LinkedHashMap<>();
        REASONS.forEach(reason -> reasons.put(reason, fields.wording(reason)));
        return reasons;
    }
}
