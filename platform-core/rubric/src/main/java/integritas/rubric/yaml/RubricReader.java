package integritas.rubric.yaml;

import integritas.rubric.Award;
import integritas.rubric.Node;
import integritas.rubric.Reading;
import integritas.rubric.Rubric;
import integritas.rubric.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a rubric out of the files of one edition.
 *
 * <p>{@code edition.yaml} has structure, numbers and sources; {@code texts_<language>.yaml} has the wording, by the codes
 * of the edition. The guide for plugin authors shows both.
 */
public final class RubricReader {

    private RubricReader() {}

    /**
     * Reads an edition.
     *
     * @param edition content of the edition's file
     * @param texts content of the files of wording, by language code; one for each language that the edition names
     * @throws InvalidRubricException if anything is wrong with any of the files; it then names everything that is
     */
    public static Rubric read(String edition, Map<String, String> texts) {
        Faults faults = new Faults();
        Entry file = YamlFile.read("edition.yaml", edition, faults);
        faults.throwIfAny();
        Fields fields = new Fields(
                file,
                "rubric",
                "edition",
                "title",
                "source",
                "languages",
                "scales",
                "policies",
                "readings",
                "nodes",
                "awards");
        List<String> languages = fields.required("languages").texts();
        Wording wording = Wording.read(languages, texts, faults);
        QuestionReader questions = new QuestionReader(
                fields.required("scales"),
                new Switches(fields.required("policies").at("policies")),
                wording);
        NodeReader nodes = new NodeReader(questions, wording);
        List<Node> roots = nodes.roots(fields.required("nodes"));
        List<Award> awards = new AwardReader(nodes.weights(), wording).read(fields.required("awards"));
        List<Reading> readings = new ReadingReader(roots).read(fields.required("readings"));
        String code = fields.required("rubric").text();
        String name = fields.required("edition").text();
        String source = fields.required("source").text();
        Text title = title(fields.required("title").at("title"), languages);
        wording.refuseUnused();
        faults.throwIfAny();
        return new Rubric(code, name, title, source, roots, awards, readings);
    }

    private static Text title(Entry entry, List<String> languages) {
        Fields fields = new Fields(entry, languages.toArray(String[]::new));
        Map<String, String> wordings = new LinkedHashMap<>();
        languages.forEach(
                language -> wordings.put(language, fields.required(language).text()));
        if (wordings.isEmpty()) {
            entry.fault("an edition has at least one language");
            return Text.of("?", "?");
        }
        return new Text(wordings);
    }
}
