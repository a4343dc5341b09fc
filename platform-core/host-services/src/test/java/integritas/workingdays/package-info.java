@NullMarked
package integritas.workingdays;

import org.jspecify.annotations.NullMarked;
