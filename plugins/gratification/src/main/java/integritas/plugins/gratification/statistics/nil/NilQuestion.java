package integritas.plugins.gratification.statistics.nil;

import integritas.plugin.api.Refusal.Fault;
import integritas.plugin.api.WorkUnit;
import java.util.List;

/**
 * What somebody is about to declare.
 *
 * @param faults why it was not taken
 */
public record NilQuestion(WorkUnit unit, NilYear.Cell cell, List<Fault> faults) {}
