@NullMarked
package integritas.notification;

import org.jspecify.annotations.NullMarked;
