package integritas.pluginhost.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Which jobs of plugins fail, by the scheduler's own table, whichever node ran them. */
@ApplicationScoped
public class FailingJobs {

    private static final String FAILING =
            "select task_instance, consecutive_failures, last_failure from scheduled_tasks"
                    + " where task_name = ? and consecutive_failures > 0 and split_part(task_instance, '/', 2) = ?"
                    + " order by task_instance";

    @Resource(lookup = "jdbc/platform")
    DataSource dataSource;

    /** Returns the failing jobs of a plugin, by tenant and name. */
    public List<FailingJob> of(String plugin) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(FAILING)) {
            query.setString(1, PluginJobTasks.RUN.getTaskName());
            query.setString(2, plugin);
            List<FailingJob> failing = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    JobKey key = JobKey.of(row.getString(1));
                    failing.add(new FailingJob(
                            key.tenant(),
                            key.job(),
                            row.getInt(2),
                            row.getTimestamp(3).toInstant()));
                }
            }
            return failing;
        } catch (SQLException e) {
            throw new IllegalStateException("the scheduler's table cannot be read", e);
        }
    }
}
