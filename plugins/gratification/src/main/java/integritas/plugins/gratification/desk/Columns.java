package integritas.plugins.gratification.desk;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The columns of a row that a query in SQL returns.
 *
 * @param values as the driver has them
 */
record Columns(Object... values) {

    /** @param row an array of columns, or the value of the only one */
    static Columns of(Object row) {
        return row instanceof Object[] values ? new Columns(values) : new Columns(row);
    }

    String text(int place) {
        return String.valueOf(values[place]);
    }

    UUID key(int place) {
        return UUID.fromString(text(place));
    }

    Optional<UUID> keyIfAny(int place) {
        return text(place).isEmpty() ? Optional.empty() : Optional.of(key(place));
    }

    int count(int place) {
        return ((Number) values[place]).intValue();
    }

    BigDecimal number(int place) {
        return values[place] instanceof BigDecimal number ? number : new BigDecimal(text(place));
    }

    boolean flag(int place) {
        return Boolean.TRUE.equals(values[place]);
    }

    boolean isAbsent(int place) {
        return values[place] == null;
    }

    LocalDate day(int place) {
        return values[place] instanceof Date day ? day.toLocalDate() : LocalDate.parse(text(place));
    }
}
