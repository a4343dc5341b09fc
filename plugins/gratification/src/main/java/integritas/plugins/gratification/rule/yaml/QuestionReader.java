package integritas.plugins.gratification.rule.yaml;

import integritas.plugins.gratification.rule.Citation;
import integritas.plugins.gratification.rule.Question;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the other parts refer to: questions and citations. */
final class QuestionReader {

    private QuestionReader() {}

    static Question question(Entry entry) {
        Fields fields = entry.fields("code", "text", "help", "options");
        Entry list = fields.required("options");
        List<Question.Option> options =
                list.items().stream().map(QuestionReader::option).toList();
        Set<String> codes = new HashSet<>();
        options.stream()
                .filter(option -> !codes.add(option.code()))
                .forEach(option -> list.fault("the option " + option.code() + " occurs twice"));
        if (list.there() && options.size() < 2) {
            list.fault("a question has at least two options");
        }
        return new Question(fields.text("code"), fields.wording("text"), fields.wording("help"), options);
    }

    private static Question.Option option(Entry entry) {
        Fields fields = entry.fields("code", "label", "because", "open");
        return new Question.Option(
                fields.text("code"), fields.wording("label"), fields.wording("because"), fields.flag("open"));
    }

    static Citation citation(Entry entry) {
        Fields fields = entry.fields("code", "title", "url");
        Optional<URI> address = fields.required("url").as("an https address", QuestionReader::address);
        return new Citation(fields.text("code"), fields.text("title"), address.orElse(URI.create("https://unknown")));
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        if (!"https".equals(address.getScheme())) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }
}
