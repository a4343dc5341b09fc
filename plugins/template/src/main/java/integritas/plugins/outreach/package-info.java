/**
 * A small plugin that uses each thing a plugin can have, to be copied and changed: a table, operations, pages, a public
 * page, settings, a job, a sealed field, a file, a letter, and a proposal for a question of an assessment.
 */
@NullMarked
package integritas.plugins.outreach;

import org.jspecify.annotations.NullMarked;
