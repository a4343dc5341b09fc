package integritas.calendar.national;

import integritas.workingdays.CalendarYear;
import integritas.workingdays.Decree;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps what was published of the country's years. They belong to no tenant, and rows are only added. */
@ApplicationScoped
class CalendarYearStore {

    private static final String COLUMNS = "year, version, decree, source, days, at, actor_name, note";
    private static final String ADD = """
            insert into calendar_year (year, version, decree, source, days, actor_id, actor_name, note)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String STANDING =
            "select distinct on (year) %s from calendar_year order by year, version desc".formatted(COLUMNS);
    private static final String HISTORY =
            "select %s from calendar_year where year = ? order by version desc".formatted(COLUMNS);

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    /** @return false if this version was published by somebody else */
    boolean add(UUID actor, Publication publication) {
        CalendarYear year = publication.year();
        Decree decree = year.decree().orElseThrow();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setInt(1, year.year());
            insert.setLong(2, publication.version());
            insert.setString(3, decree.number());
            insert.setString(4, decree.source());
            insert.setString(5, DaysJson.of(year.holidays()).build().toString());
            insert.setObject(6, actor);
            insert.setString(7, publication.by());
            insert.setString(8, publication.note());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot publish a year", e);
        }
    }

    /** Returns the last version of each year that was published, by year. */
    List<Publication> standing() {
        return read(STANDING);
    }

    /** Returns what was published of a year, the newest first. */
    List<Publication> history(int year) {
        return read(HISTORY, year);
    }

    private List<Publication> read(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<Publication> all = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    all.add(publication(row));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the years that were published", e);
        }
    }

    private static Publication publication(ResultSet row) throws SQLException {
        Decree decree = new Decree(row.getString("decree"), row.getString("source"));
        return new Publication(
                new CalendarYear(row.getInt("year"), Optional.of(decree), DaysJson.trusted(row.getString("days"))),
                row.getLong("version"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor_name"),
                row.getString("note"));
    }
}
