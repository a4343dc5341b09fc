package integritas.web;

/**
 * Something was thrown while a request was served.
 *
 * @param thrown what
 * @param status what it is answered with
 */
public record RequestFailed(Throwable thrown, int status) {}
