/** What a plugin brings to be read: its wording, its compiled templates and the files they show. */
@NullMarked
package integritas.pluginview;

import org.jspecify.annotations.NullMarked;
