package integritas.pluginhost.central;

import integritas.pluginhost.job.FailingJob;
import java.util.List;

/**
 * How a plugin does on this node.
 *
 * @param underWay calls into it that are under way
 * @param stuck calls that were interrupted and go on all the same
 * @param paused tenants for which it is paused, as too many calls failed
 * @param failingJobs its jobs whose last run failed, on any node
 */
public record PluginHealth(long underWay, long stuck, long paused, List<FailingJob> failingJobs) {}
