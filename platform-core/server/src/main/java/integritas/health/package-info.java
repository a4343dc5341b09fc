/** What a load balancer may know: whether this node can serve. */
@NullMarked
package integritas.health;

import org.jspecify.annotations.NullMarked;
