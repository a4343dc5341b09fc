package integritas.quickstart;

import integritas.quickstart.Secrets.Name;

/**
 * The ways into the databases, be they embedded or given in the settings.
 *
 * @param settings where the embedded server listens, and what replaces it
 * @param secrets the passwords of the embedded server's roles
 */
record Logins(Settings settings, Secrets secrets) {

    /** The way to everything in the embedded server. */
    Login superuser() {
        return embedded("postgres", "postgres", Name.POSTGRES_SUPERUSER);
    }

    PlatformDatabase platform() {
        return settings.database()
                .orElseGet(() -> new PlatformDatabase(
                        embedded("integritas", "integritas_app", Name.DATABASE_APP),
                        embedded("integritas", "integritas_owner", Name.DATABASE_OWNER),
                        embedded("integritas", "integritas_national", Name.DATABASE_NATIONAL)));
    }

    Login keycloak() {
        return settings.keycloakDatabase().orElseGet(() -> embedded("keycloak", "keycloak", Name.DATABASE_KEYCLOAK));
    }

    private Login embedded(String database, String user, Name password) {
        String url = "jdbc:postgresql://127.0.0.1:" + settings.ports().database() + "/" + database;
        return new Login(url, user, secrets.get(password));
    }
}
