package integritas.plugin.inspection;

/**
 * Something about a jar that keeps it from being loaded.
 *
 * @param code stable, lower case with hyphens; the server words it as {@code plugin.finding.<code>}
 * @param detail what exactly: a file, a class, a line; may be empty
 */
public record Finding(String code, String detail) {}
