package integritas.quickstart;

/**
 * The platform's database, by its two doors.
 *
 * @param app what the server works with; row-level security holds for it
 * @param owner what runs the migrations
 */
public record PlatformDatabase(Login app, Login owner) {}
