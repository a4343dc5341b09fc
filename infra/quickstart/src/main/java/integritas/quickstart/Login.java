package integritas.quickstart;

/**
 * A way into a database.
 *
 * @param url the JDBC address
 * @param user the database role
 * @param password the role's password; never part of {@link #toString()}
 */
public record Login(String url, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
