package integritas.web;

/**
 * A page, or a part of one, that is ready to be written.
 *
 * @param template file under {@code src/main/jte}, without its ending
 * @param model what the template shows
 * @param frame what every page is given
 * @param status the HTTP status to answer with
 */
public record Page(String template, Object model, Frame frame, int status) {}
