package integritas.schedule;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Has a scheduler look for the tasks it knows, and for no others: several share one table, and one would take what the
 * others are for as left over from an older version.
 */
final class KnownTasks extends PostgreSqlJdbcCustomization {

    private final String condition;

    KnownTasks(Collection<? extends Task<?>> known) {
        super(false, false);
        condition = known.stream()
                .map(task -> "'" + task.getName() + "'")
                .sorted()
                .collect(Collectors.joining(", ", " and task_name in (", ")"));
    }

    @Override
    public String createSelectDueQuery(String table, int limit, String further, boolean byPriority) {
        return super.createSelectDueQuery(table, limit, further + condition, byPriority);
    }
}
