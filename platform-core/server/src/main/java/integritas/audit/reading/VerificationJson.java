package integritas.audit.reading;

import integritas.audit.Trace;
import integritas.audit.seal.Break;
import integritas.audit.seal.Seal;
import integritas.audit.seal.Verification;
import integritas.web.Messages;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/** The outcome of a verification as JSON. */
final class VerificationJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private VerificationJson() {}

    static JsonObject of(Verification result, Messages words) {
        return JSON.createObjectBuilder()
                .add("unbroken", result.isUnbroken())
                .add("at", result.at().toString())
                .add("seals", result.last().map(Seal::number).orElse(0L))
                .add("entries", result.entries())
                .add("erased", result.erased())
                .add("waiting", result.waiting())
                .add(
                        "head",
                        result.last().<JsonValue>map(VerificationJson::head).orElse(JsonValue.NULL))
                .add(
                        "break",
                        result.found()
                                .<JsonValue>map(found -> broken(found, words))
                                .orElse(JsonValue.NULL))
                .build();
    }

    /** Returns what the log keeps of it. */
    static String trace(Verification result) {
        Trace trace = Trace.of("chain", result.isUnbroken() ? "unbroken" : "broken")
                .and("seals", result.last().map(Seal::number).orElse(0L))
                .and("entries", result.entries());
        result.found()
                .ifPresent(found -> trace.and("break", found.kind().code())
                        .and("seal", found.seal())
                        .and("entry", found.entry()));
        return trace.json();
    }

    private static JsonObject head(Seal seal) {
        return JSON.createObjectBuilder()
                .add("number", seal.number())
                .add("hash", seal.hash())
                .add("sealedAt", seal.sealedAt())
                .build();
    }

    private static JsonObject broken(Break found, Messages words) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("code", found.kind().code())
                .add("seal", found.seal())
                .add("entry", found.entry());
        return json.add("detail", BreakWords.of(found, words)).build();
    }
}
