/**
 * What a plugin may offer to the platform, and what it may use of it. Plugins compile against this package, {@link
 * integritas.rubric}, PF4J's {@code Extension} and a few Jakarta APIs.
 *
 * <p><b>Offered:</b> {@link integritas.plugin.api.PluginApplication}, {@link integritas.plugin.api.EvidenceSource}, {@link
 * integritas.plugin.api.RubricProvider}. The platform makes each class that carries {@code @Extension} once when the plugin
 * starts, by the public constructor that takes a {@link integritas.plugin.api.PluginHost} or else by the one that takes
 * nothing, and calls it from many threads at a time. Making a plugin, and asking what
 * it offers, has half a minute each.
 *
 * <p><b>Used:</b> what {@link integritas.plugin.api.PluginHost} leads to. Each such interface is marked {@link
 * integritas.plugin.api.HostProvided}, is safe for many threads, and acts for the tenant and person of the call that it is
 * used in, however long a plugin has kept it.
 *
 * <p><b>Nothing is null</b> here, given or returned, unless it is marked so: what may be missing is an {@code Optional}, a
 * blank text or an empty list. A {@code null} that is given is answered with some {@link RuntimeException}.
 *
 * <p><b>What 1.x promises:</b> a plugin that was compiled against 1.n runs, and compiles, with every later 1.x. Interfaces
 * that plugins implement grow by methods with a body; those that the host provides, by any; records, by components, with
 * the constructor of before kept beside the new one; enums, by constants, so a {@code switch} over one has a {@code
 * default}. What is to go is deprecated first, and goes with 2.0. What signatures lead to elsewhere stays as well: 1.x is on
 * Jakarta EE 10, PF4J 3, SLF4J 2, JTE 3 and EclipseLink 4.
 */
@NullMarked
package integritas.plugin.api;

import org.jspecify.annotations.NullMarked;
