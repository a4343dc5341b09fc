/** What the control unit (UPG) does to tell people, and what it stands on: campaigns, its decree, its procedure. */
@NullMarked
package integritas.plugins.gratification.statistics.activity;

import org.jspecify.annotations.NullMarked;
