package integritas.documents;

import integritas.plugin.api.PageContext;
import integritas.plugin.api.Person;
import integritas.plugin.api.Tenant;
import integritas.pluginview.PluginTexts;
import integritas.web.format.Dates;
import integritas.web.format.Numbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a template asks for when it is printed: the tenant's language and zone, moments with their day and zone. There is
 * nothing on paper to follow or to send.
 */
record PrintedPage(Tenant tenant, Optional<Person> person, PluginTexts texts) implements PageContext {

    @Override
    public String text(String key, Object... values) {
        return texts.get(tenant.locale(), key, values);
    }

    @Override
    public Locale locale() {
        return tenant.locale();
    }

    @Override
    public String path(String path) {
        return path;
    }

    @Override
    public String asset(String file) {
        return PdfPrinter.ASSETS + file;
    }

    @Override
    public String csrf() {
        return "";
    }

    @Override
    public String moment(Instant moment) {
        return dates().exact(moment);
    }

    @Override
    public String day(LocalDate day) {
        return dates().day(day.atStartOfDay(tenant.zone()).toInstant());
    }

    @Override
    public String number(BigDecimal number) {
        return new Numbers(locale()).points(number);
    }

    private Dates dates() {
        return new Dates(locale(), tenant.zone());
    }
}
