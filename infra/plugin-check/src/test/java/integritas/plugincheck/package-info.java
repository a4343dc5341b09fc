@NullMarked
package integritas.plugincheck;

import org.jspecify.annotations.NullMarked;
