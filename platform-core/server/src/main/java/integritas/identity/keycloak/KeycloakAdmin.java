package integritas.identity.keycloak;

import integritas.identity.DirectoryRefusedException;
import integritas.identity.DirectoryUnavailableException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;

/** The line to Keycloak's admin interface, held by the platform's service account. Opened when first needed. */
@ApplicationScoped
class KeycloakAdmin {

    private static final String CLIENT = "integritas-provisioner";

    @Inject
    @ConfigProperty(name = "keycloak.admin.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "keycloak.admin.client.secret")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    String issuer;

    private @Nullable Keycloak keycloak;

    /**
     * Asks something of the realm.
     *
     * @param purpose what it is good for, to be named in failures; never personal data
     * @throws DirectoryUnavailableException if Keycloak does not answer, or does not know us
     * @throws DirectoryRefusedException if it refuses
     */
    <T> T ask(String purpose, Function<RealmResource, T> question) {
        Keycloak admin = open();
        try {
            admin.tokenManager().getAccessToken();
        } catch (ProcessingException | WebApplicationException e) {
            throw new DirectoryUnavailableException(purpose + ": Keycloak gives no token: " + e.getMessage());
        }
        try {
            return question.apply(admin.realm(realm()));
        } catch (ProcessingException | ServiceUnavailableException e) {
            throw new DirectoryUnavailableException(purpose + ": Keycloak does not answer: " + e.getMessage());
        } catch (WebApplicationException e) {
            throw new DirectoryRefusedException(
                    purpose + ": Keycloak refused with " + e.getResponse().getStatus());
        }
    }

    /** Puts a person into a group; to be called while {@link #ask asking}. */
    void addToGroup(String organization, String group, String person) {
        open().proxy(GroupMembers.class).add(realm(), organization, group, person, "");
    }

    @PreDestroy
    synchronized void close() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private synchronized Keycloak open() {
        if (keycloak == null) {
            keycloak = KeycloakBuilder.builder()
                    .serverUrl(needed(url, "keycloak.admin.url"))
                    .realm(realm())
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(CLIENT)
                    .clientSecret(needed(secret, "keycloak.admin.client.secret"))
                    .build();
        }
        return keycloak;
    }

    private String realm() {
        return issuer.substring(issuer.lastIndexOf('/') + 1);
    }

    private static String needed(Optional<String> setting, String name) {
        return setting.orElseThrow(() -> new DirectoryUnavailableException(name + " is not set"));
    }
}
