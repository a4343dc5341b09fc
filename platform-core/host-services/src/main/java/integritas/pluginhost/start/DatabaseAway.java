package integritas.pluginhost.start;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether something failed as the database could not be reached, had no room, or was being shut down. */
final class DatabaseAway {

    /** Classes of SQLSTATE: connection exception, insufficient resources, operator intervention. */
    private static final List<String> CLASSES = List.of("08", "53", "57P");

    private DatabaseAway() {}

    static boolean isCauseOf(@Nullable Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, cause -> cause.getCause())
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null && CLASSES.stream().anyMatch(state::startsWith));
    }
}
