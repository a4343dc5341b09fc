/** What JMH runs: the scoring engine beside a floor. Apart, as JMH adds classes of its own to the package. */
@NullMarked
package integritas.bench.scoring;

import org.jspecify.annotations.NullMarked;
