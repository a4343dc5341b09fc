package integritas.web;

import integritas.rubric.Text;
import integritas.web.format.Dates;
import integritas.web.format.Numbers;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What every page is given besides its own subject: wording, formats, who reads it and where.
 *
 * @param messages the platform's wording in the reader's language
 * @param visitor who reads; empty for somebody who has not signed in
 * @param csrf the token that forms send back; blank where nobody is signed in
 * @param theme light or dark
 * @param address path and query of the page
 * @param now when the page was asked for
 * @param menu the entries of the top bar for this reader
 * @param assets addresses of style sheets, scripts and pictures
 */
public record Frame(
        Messages messages,
        Optional<Visitor> visitor,
        String csrf,
        Theme theme,
        String address,
        Instant now,
        Menu menu,
        Assets assets) {

    /** Returns the wording of a key in the message bundles. */
    public String text(String key, Object... values) {
        return messages.get(key, values);
    }

    /** Returns a wording that comes with a rubric. */
    public String say(Text text) {
        return text.in(messages.locale());
    }

    /** Returns who did something: the name that was noted, or the platform's where nobody did. */
    public String who(String name) {
        return name.equals("system") ? text("audit.system") : name;
    }

    public Locale locale() {
        return messages.locale();
    }

    public String language() {
        return messages.locale().getLanguage();
    }

    public Numbers numbers() {
        return new Numbers(messages.locale());
    }

    public Dates dates() {
        return new Dates(messages.locale(), visitor.map(Visitor::zone).orElse(Visitor.CAPITAL));
    }

    public String path() {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
