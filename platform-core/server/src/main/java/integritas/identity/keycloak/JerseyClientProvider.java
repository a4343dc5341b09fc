package integritas.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/**
 * Lets Keycloak's admin client speak through the server's own Jersey and Jackson in place of the RESTEasy it was made for.
 * The admin client finds it by its name in {@code META-INF/services}. Roles are taken away by DELETE with a body, which
 * Jersey sends only where it is told not to mind.
 */
public class JerseyClientProvider implements ResteasyClientProvider {

    private static final String LET_DELETE_HAVE_A_BODY = "jersey.config.client.suppressHttpComplianceValidation";

    private static final ObjectMapper JSON = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    @Override
    public Client newRestEasyClient(
            @Nullable Object messageHandler, @Nullable SSLContext sslContext, boolean disableTrustManager) {
        return ClientBuilder.newBuilder()
                .connectTimeout(3, TimeUnit.SECONDS)
                .readTimeout(30, TimeUnit.SECONDS)
                .property(LET_DELETE_HAVE_A_BODY, true)
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new Mapper())
                .build();
    }

    @Override
    public <R> R targetProxy(WebTarget target, Class<R> resource) {
        return WebResourceFactory.newResource(resource, target);
    }

    /** Tells Jackson to pass over what a newer Keycloak has to say besides. */
    private static final class Mapper implements ContextResolver<ObjectMapper> {

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return JSON;
        }
    }
}
