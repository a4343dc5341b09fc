package integritas.quickstart;

import integritas.quickstart.Secrets.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Brings the settings of this run into a realm that an earlier run has made. */
final class RealmUpdate {

    /** The administrator that Keycloak makes when it first meets its database. */
    static final String ADMIN = "admin";

    private final Run run;

    RealmUpdate(Run run) {
        this.run = run;
    }

    /** Does nothing if the realm is as it was when this was done last. */
    void apply(RealmImport wanted) {
        Path note = run.state().root().resolve("realm.properties");
        Map<String, String> fingerprint =
                Map.of("sha256", fingerprint(wanted.json() + wanted.secondFactor() + UserProfile.UNMANAGED));
        if (PrivateFile.read(note).equals(fingerprint)) {
            return;
        }
        try {
            RealmAdmin realm = RealmAdmin.signIn(
                    run.settings().keycloakUrl(), run.secrets().get(Name.KEYCLOAK_ADMIN));
            new RealmClients(realm).bringInLine(wanted);
            new UserProfile(realm).bringInLine();
            new SecondFactor(realm, wanted.secondFactor())
                    .bringInLine(!run.settings().demo());
        } catch (IOException e) {
            throw new StartRefusedException(
                    "Bring the realm in line with infra/keycloak in Keycloak's console at "
                            + run.settings().keycloakUrl() + ", as we could not: " + e.getMessage() + ".",
                    e);
        }
        PrivateFile.write(note, fingerprint);
    }

    private static String fingerprint(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
