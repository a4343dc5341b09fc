package integritas.pluginhost.job;

import java.time.Instant;

/**
 * A plugin's job whose last run failed. It is tried again at its time.
 *
 * @param tenant alias of the tenant it works for
 * @param job its name
 * @param times how often it has failed without a success in between
 * @param last when it failed last
 */
public record FailingJob(String tenant, String job, int times, Instant last) {}
