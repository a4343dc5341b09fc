/** What the plugin tells an assessment of the integrity zone on the control of gratification. */
@NullMarked
package integritas.plugins.gratification.evidence;

import org.jspecify.annotations.NullMarked;
