package integritas.plugins.gratification.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/** Facts as a line of the table of cases has them. */
final class Written {

    private Written() {}

    static Facts facts(ArgumentsAccessor line) {
        Facts facts = Facts.NONE
                .on(LocalDate.parse(line.getString(1)))
                .at(Stage.of(line.getString(2)).orElseThrow())
                .of(line.getString(3));
        for (String answer : words(line.getString(4))) {
            String[] parts = answer.split("=", -1);
            facts = facts.with(parts[0], parts[1]);
        }
        facts = text(line, 5).map(BigDecimal::new).map(facts::worth).orElse(facts);
        facts = text(line, 6).map(facts::during).orElse(facts);
        facts = text(line, 7).map(Written::earlier).map(facts::after).orElse(facts);
        return text(line, 8).map(Integer::valueOf).map(facts::elapsed).orElse(facts);
    }

    private static Optional<String> text(ArgumentsAccessor line, int column) {
        return Optional.ofNullable(line.getString(column)).filter(text -> !text.isBlank());
    }

    private static Earlier earlier(String text) {
        if (text.startsWith("sum:")) {
            return new Earlier.Sum(new BigDecimal(text.substring(4)));
        }
        return new Earlier.Gifts(
                Stream.of(text.split(" (?=\\d{4}-)", -1)).map(Written::gift).toList());
    }

    private static EarlierGift gift(String text) {
        String[] parts = text.split(":", 4);
        return new EarlierGift(
                LocalDate.parse(parts[0]),
                new BigDecimal(parts[1]),
                parts[2],
                parts.length > 3 ? Optional.of(parts[3]) : Optional.empty());
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : List.of(text.split(" ", -1));
    }
}
