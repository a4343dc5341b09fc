package integritas.plugins.gratification.desk;

import integritas.plugin.api.PluginHost;
import integritas.plugins.gratification.report.Deadline;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;

/** Who was reminded of what. Belongs to the transaction of the caller, as the letter does. */
final class ReminderStore {

    private final Sql sql;

    ReminderStore(PluginHost host) {
        this.sql = new Sql(host);
    }

    /** Claims a reminder. Returns whether it was the first of its kind; a second one is never written, whatever happens. */
    boolean claim(Deadline deadline, Reminders.Stage stage, Instant now) {
        return sql.write(
                        """
                insert into plugin_gratification.reminder (report_id, term, stage, due_on, written_at)
                values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""",
                        deadline.reportId(),
                        deadline.term().name(),
                        stage.name(),
                        Date.valueOf(deadline.dueOn()),
                        Timestamp.from(now))
                == 1;
    }
}
