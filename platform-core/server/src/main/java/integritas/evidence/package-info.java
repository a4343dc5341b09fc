/**
 * What proves an answer: files and links, each kept once in its agency and attached to as many questions as it proves.
 *
 * <p>Content lies on disk by its hash, apart for each tenant; names and types that clients send are never trusted.
 */
@NullMarked
package integritas.evidence;

import org.jspecify.annotations.NullMarked;
