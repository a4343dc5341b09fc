package integritas.plugins.gratification.rule.yaml;

import integritas.plugins.gratification.rule.RuleSet;
import integritas.plugins.gratification.rule.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rule sets in the folder {@code rules} of the jar; {@code sets.yaml} lists them, the oldest first. */
public final class RuleFiles {

    private static final String LIST = "sets.yaml";

    private RuleFiles() {}

    /** @throws InvalidRulesException naming all that is wrong with the first file that is not sound */
    public static RuleSets read() {
        return read(RuleFiles::resource);
    }

    /** @param files content by name of the file */
    static RuleSets read(Function<String, String> files) {
        Map<String, RuleSet> sets = new LinkedHashMap<>();
        for (String name : names(files)) {
            Faults faults = new Faults();
            Entry root = Entry.root(name + ".yaml", files.apply(name + ".yaml"), faults);
            RuleSet set = RuleSetReader.read(root, sets);
            if (!set.id().equals(name)) {
                root.fault("the id is the name of the file");
            }
            faults.throwIfAny();
            sets.put(name, set);
        }
        return new RuleSets(List.copyOf(sets.values()));
    }

    private static List<String> names(Function<String, String> files) {
        Faults faults = new Faults();
        List<String> names = Entry.root(LIST, files.apply(LIST), faults)
                .fields("sets")
                .required("sets")
                .texts();
        faults.throwIfAny();
        return names;
    }

    private static String resource(String name) {
        try (InputStream file = RuleFiles.class.getResourceAsStream("/rules/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the jar has no rules/" + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
