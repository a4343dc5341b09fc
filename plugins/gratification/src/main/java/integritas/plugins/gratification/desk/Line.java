package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.Wording;
import integritas.plugins.gratification.report.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A field of KPK's form with what the reporter wrote.
 *
 * @param text as it is stored
 * @param closed whether it is sealed and was not opened
 * @param unit name of the unit, for the field that has one
 */
public record Line(Field field, String text, boolean closed, String unit) {

    public String label(Locale locale) {
        return Wording.of("report.field." + field.code()).in(locale);
    }

    /** Returns it as people read it; empty if nothing was written. */
    public String value(Locale locale) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.shape()) {
            case CHOICE -> Wording.of("report." + field.code() + "." + text).in(locale);
            case DAY -> day(locale);
            case UNIT -> unit;
            case AMOUNT -> Money.written(new BigDecimal(text), locale);
            case LINE, PROSE, NIK, EMAIL, PHONE, CURRENCY -> text;
        };
    }

    /** Days are written as KPK's form takes them. */
    private String day(Locale locale) {
        return LocalDate.parse(text).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }
}
