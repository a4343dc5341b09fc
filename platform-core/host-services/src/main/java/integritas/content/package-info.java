/** Files as people send them: which kinds are taken, what they may be called, and how those of plugins are kept. */
@NullMarked
package integritas.content;

import org.jspecify.annotations.NullMarked;
