package integritas.rubric.yaml;

import integritas.rubric.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The wording of an edition in all its languages, found by path such as {@code questions/A.1/options/B}. Every text that
 * is asked for has to be there in every language, and every text that is there has to be asked for.
 */
final class Wording {

    private static final Text NONE = Text.of("?", "?");

    private final Map<String, Map<String, Entry>> byLanguage = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Faults faults;

    private Wording(Faults faults) {
        this.faults = faults;
    }

    /** @param files content by language, one for each of the languages */
    static Wording read(List<String> languages, Map<String, String> files, Faults faults) {
        Wording wording = new Wording(faults);
        for (String language : languages) {
            String content = files.get(language);
            if (content == null) {
                faults.add(file(language), 0, "", "the file is missing");
            } else {
                Map<String, Entry> texts = new LinkedHashMap<>();
                flatten("", YamlFile.read(file(language), content, faults), texts);
                wording.byLanguage.put(language, texts);
            }
        }
        files.keySet().stream()
                .filter(language -> !languages.contains(language))
                .forEach(language -> faults.add(file(language), 0, "", "the edition does not name this language"));
        return wording;
    }

    private static String file(String language) {
        return "texts_" + language + ".yaml";
    }

    private static void flatten(String path, Entry entry, Map<String, Entry> texts) {
        entry.entries().forEach((key, value) -> {
            String deeper = path.isEmpty() ? key : path + "/" + key;
            if (value.isMapping()) {
                flatten(deeper, value, texts);
            } else {
                texts.put(deeper, value.at(deeper));
            }
        });
    }

    /** Returns the text at a path; a language without it is a fault. */
    Text at(String path) {
        used.add(path);
        Map<String, String> wordings = new LinkedHashMap<>();
        byLanguage.forEach((language, texts) -> {
            Entry entry = texts.get(path);
            if (entry == null) {
                faults.add(file(language), 0, path, "there is no text");
            } else {
                wordings.put(language, entry.text());
            }
        });
        return wordings.isEmpty() ? NONE : new Text(wordings);
    }

    /** Returns the text at a path, if any language has it; then all must. */
    Optional<Text> ifAny(String path) {
        boolean any = byLanguage.values().stream().anyMatch(texts -> texts.containsKey(path));
        return any ? Optional.of(at(path)) : Optional.empty();
    }

    /** Leaves texts alone whose part of the edition could not be read. */
    void passOver(String prefix) {
        byLanguage
                .values()
                .forEach(texts -> texts.keySet().stream()
                        .filter(path -> path.startsWith(prefix))
                        .forEach(used::add));
    }

    /** Notes every text that nothing asked for. */
    void refuseUnused() {
        byLanguage
                .values()
                .forEach(texts -> texts.forEach((path, entry) -> {
                    if (!used.contains(path)) {
                        entry.fault("the edition has nothing of this name");
                    }
                }));
    }
}
