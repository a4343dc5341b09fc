package integritas.plugins.gratification.desk;

import integritas.plugin.api.WorkUnit;
import java.util.List;

/**
 * What the page of the queue shows.
 *
 * @param hidden how many reports of this year hide their reporter from the control unit
 */
public record QueueView(QueueFilter filter, Slice<QueueRow> rows, List<WorkUnit> units, long hidden) {}
