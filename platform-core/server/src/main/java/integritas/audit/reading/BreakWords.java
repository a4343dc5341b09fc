package integritas.audit.reading;

import integritas.audit.seal.Break;
import integritas.web.Messages;

/** The first broken link in the reader's words. */
final class BreakWords {

    private BreakWords() {}

    static String of(Break found, Messages words) {
        String key = "audit.break." + found.kind().code();
        boolean ofTheWholeSeal = found.entry() == 0 && found.kind().name().startsWith("ENTRY_");
        return words.get(
                ofTheWholeSeal ? key + ".seal" : key, Long.toString(found.seal()), Long.toString(found.entry()));
    }
}
