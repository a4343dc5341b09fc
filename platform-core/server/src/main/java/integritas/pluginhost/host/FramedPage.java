package integritas.pluginhost.host;

import integritas.plugin.api.PageContext;
import integritas.plugin.api.Person;
import integritas.pluginview.PluginTexts;
import integritas.web.Frame;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a plugin's template asks its page for.
 *
 * @param frame the platform's frame around it
 * @param texts the plugin's wording
 * @param person who reads
 * @param base address of the plugin's pages
 * @param assets address of the plugin's files
 */
record FramedPage(Frame frame, PluginTexts texts, Optional<Person> person, String base, String assets)
        implements PageContext {

    @Override
    public String text(String key, Object... values) {
        return texts.get(frame.locale(), key, values);
    }

    @Override
    public Locale locale() {
        return frame.locale();
    }

    @Override
    public String path(String path) {
        return base + path;
    }

    @Override
    public String asset(String file) {
        return assets + "/" + file;
    }

    @Override
    public String csrf() {
        return frame.csrf();
    }

    @Override
    public String moment(Instant moment) {
        return frame.dates().moment(moment, frame.now());
    }

    @Override
    public String day(LocalDate day) {
        return frame.dates().day(day.atStartOfDay(frame.dates().zone()).toInstant());
    }

    @Override
    public String number(BigDecimal number) {
        return frame.numbers().points(number);
    }
}
