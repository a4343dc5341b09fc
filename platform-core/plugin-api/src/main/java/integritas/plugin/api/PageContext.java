package integritas.plugin.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a plugin's template is given besides its own view.
 *
 * @since 1.0
 */
@HostProvided
public interface PageContext {

    /**
     * Returns a wording of the plugin in the reader's language, from {@code texts/messages_<language>.properties} in its
     * jar, with {@code {0}}, {@code {1}} … filled in.
     */
    String text(String key, Object... values);

    /** Returns the language the page is written in. */
    Locale locale();

    /** Returns who reads; nobody on a public page. */
    Optional<Person> person();

    /** Returns the address of a path within the plugin's pages; public ones on a public page. */
    String path(String path);

    /** Returns the address of a file in the folder {@code assets} of the plugin's jar. It changes with the jar. */
    String asset(String file);

    /** Returns the value of the hidden field {@code _csrf}, which each form sends back. */
    String csrf();

    /** Returns a moment as the reader writes it, in the agency's zone. */
    String moment(Instant moment);

    /** Returns a day as the reader writes it. */
    String day(LocalDate day);

    /** Returns a number as the reader writes it, rounded to two decimals at most. */
    String number(BigDecimal number);
}
