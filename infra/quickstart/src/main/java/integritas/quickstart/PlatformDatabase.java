package integritas.quickstart;

/**
 * The platform's database, by its three doors.
 *
 * @param app what the server works with; row-level security holds for it
 * @param owner what runs the migrations
 * @param national what the national view reads with: summaries and the register of tenants
 */
public record PlatformDatabase(Login app, Login owner, Login national) {}
