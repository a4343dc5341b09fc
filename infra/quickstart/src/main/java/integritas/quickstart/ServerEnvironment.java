package integritas.quickstart;

import integritas.quickstart.Secrets.Name;
import java.util.HashMap;
import java.util.Map;

/** What the server is told through environment variables. */
record ServerEnvironment(Run run) {

    Map<String, String> variables() {
        Settings settings = run.settings();
        StateFolder state = run.state();
        PlatformDatabase database = run.logins().platform();
        Map<String, String> variables = new HashMap<>();
        variables.put("DB_URL", database.app().url());
        variables.put("DB_USER", database.app().user());
        variables.put("DB_PASSWORD", database.app().password());
        variables.put("DB_OWNER_USER", database.owner().user());
        variables.put("DB_OWNER_PASSWORD", database.owner().password());
        variables.put("DB_NATIONAL_USER", database.national().user());
        variables.put("DB_NATIONAL_PASSWORD", database.national().password());
        variables.put("INTEGRITAS_BASE_URL", settings.baseUrl().toString());
        variables.put("OIDC_ISSUER", settings.issuer().toString());
        variables.put("OIDC_CLIENT_SECRET", run.secrets().get(Name.OIDC_CLIENT));
        variables.put("KEYCLOAK_ADMIN_URL", settings.keycloakUrl().toString());
        variables.put("KEYCLOAK_ADMIN_CLIENT_SECRET", run.secrets().get(Name.KEYCLOAK_PROVISIONER));
        variables.put("INTEGRITAS_PLUGINS", state.plugins().toString());
        variables.put("INTEGRITAS_EVIDENCE", state.evidence().toString());
        variables.put("INTEGRITAS_MASTER_KEY_FILE", state.masterKey().toString());
        variables.putAll(mail(run.mail()));
        if (settings.demo()) {
            variables.put(
                    "INTEGRITAS_TENANT_CONFIG",
                    settings.repository().resolve("tenant-config/demo").toString());
            variables.put("INTEGRITAS_DEMO_PASSWORDS", state.demoPasswords().toString());
        }
        variables.putAll(settings.server().environment());
        return variables;
    }

    private static Map<String, String> mail(MailServer mail) {
        Map<String, String> variables = new HashMap<>();
        variables.put("SMTP_HOST", mail.host());
        variables.put("SMTP_PORT", Integer.toString(mail.port()));
        variables.put("SMTP_FROM", mail.from());
        variables.put("SMTP_STARTTLS", Boolean.toString(mail.startTls()));
        mail.login().ifPresent(login -> {
            variables.put("SMTP_USER", login.user());
            variables.put("SMTP_PASSWORD", login.password());
        });
        return variables;
    }
}
