package integritas.pluginhost.host;

import integritas.notification.Letter;
import integritas.plugin.api.Letters;
import integritas.plugin.inspection.Descriptor;
import integritas.web.Messages;
import java.util.Locale;

/**
 * A letter of a plugin, still in all its languages.
 *
 * @param descriptor who writes
 * @param words what it says
 */
record PluginLetter(Descriptor descriptor, Letters.Letter words) {

    PluginLetter {
        if (!words.path().matches("/[\\w/.~?=&%-]*")) {
            throw new IllegalArgumentException("not a path within the plugin's pages");
        }
    }

    /**
     * Returns it in one language: what the plugin says, where to sign in, and who sent it.
     *
     * @param base the platform's address
     * @param agency name of the tenant
     */
    Letter to(String address, Locale language, String base, String agency) {
        String body = new Messages(language)
                .get(
                        "letter.plugin.body",
                        words.body().in(language).strip(),
                        base + "/app/plugins/" + descriptor.id() + words.path(),
                        descriptor.name().in(language),
                        agency);
        return new Letter(address, words.subject().in(language), body);
    }
}
