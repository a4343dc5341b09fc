package integritas.plugins.gratification.check;

import integritas.plugin.api.Refusal;
import integritas.plugin.api.Refusal.Fault;
import integritas.plugins.gratification.rule.RuleSets;
import integritas.plugins.gratification.verdict.Earlier;
import integritas.plugins.gratification.verdict.EarlierGift;
import integritas.plugins.gratification.verdict.Facts;
import integritas.plugins.gratification.verdict.Rupiah;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads facts from JSON: the names of the form's fields, answers in an object, earlier gifts as a list or a sum. */
final class FactsJson {

    private FactsJson() {}

    /** @throws Refusal naming every fact that could not be read */
    static Facts read(JsonObject body, RuleSets sets, LocalDate today) {
        Map<String, String> values = new HashMap<>();
        body.forEach((name, value) -> text(value).ifPresent(text -> values.put(name, text)));
        if (body.get("answers") instanceof JsonObject answers) {
            answers.forEach((name, value) -> text(value).ifPresent(text -> values.put(name, text)));
        }
        if (body.getOrDefault("estimated", JsonValue.FALSE).equals(JsonValue.TRUE)) {
            values.put("estimated", "yes");
        }
        Typed.Read read = new Typed(values).read(sets, today);
        List<Fault> faults = new ArrayList<>(read.faults());
        Facts facts = read.facts();
        facts = text(body.get("occasion")).map(facts::during).orElse(facts);
        if (body.get("earlier") instanceof JsonArray gifts) {
            facts = facts.after(new Earlier.Gifts(gifts(gifts, faults)));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT_NOT_ACCEPTED, "facts not accepted", faults);
        }
        return facts;
    }

    private static List<EarlierGift> gifts(JsonArray list, List<Fault> faults) {
        List<EarlierGift> gifts = new ArrayList<>();
        for (JsonValue entry : list) {
            Optional<EarlierGift> gift = entry instanceof JsonObject object ? gift(object) : Optional.empty();
            gift.ifPresentOrElse(gifts::add, () -> faults.add(Faults.of("earlier", "gift-not-accepted")));
        }
        return gifts;
    }

    private static Optional<EarlierGift> gift(JsonObject gift) {
        Optional<BigDecimal> value = text(gift.get("value")).flatMap(Rupiah::parse);
        Optional<String> category = text(gift.get("category"));
        Optional<LocalDate> received = text(gift.get("received")).flatMap(FactsJson::day);
        return value.isPresent() && category.isPresent() && received.isPresent()
                ? Optional.of(new EarlierGift(received.get(), value.get(), category.get(), text(gift.get("occasion"))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(@Nullable JsonValue value) {
        if (value instanceof JsonString string) {
            return Optional.of(string.getString());
        }
        return value != null && value.getValueType() == JsonValue.ValueType.NUMBER
                ? Optional.of(value.toString())
                : Optional.empty();
    }
}
