/** Reads rule sets from YAML, and names file, line and key of whatever is wrong with them. */
@NullMarked
package integritas.plugins.gratification.rule.yaml;

import org.jspecify.annotations.NullMarked;
