/** What is known of plugins' files, and the sweeping of content that belongs to no row. */
@NullMarked
package integritas.pluginhost.files;

import org.jspecify.annotations.NullMarked;
