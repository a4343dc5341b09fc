/** What {@code infra/plugin verify} runs. */
@NullMarked
package integritas.plugincheck;

import org.jspecify.annotations.NullMarked;
