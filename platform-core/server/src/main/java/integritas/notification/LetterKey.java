package integritas.notification;

import java.util.UUID;

/**
 * Which letter of which tenant; all that the scheduler knows of it.
 *
 * @param tenant the tenant's alias
 * @param letter the letter's key
 */
record LetterKey(String tenant, UUID letter) {

    static LetterKey of(String text) {
        int slash = text.indexOf('/');
        return new LetterKey(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
    }

    String text() {
        return tenant + "/" + letter;
    }
}
