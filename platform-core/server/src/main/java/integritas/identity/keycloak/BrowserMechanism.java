package integritas.identity.keycloak;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import java.util.Set;

/**
 * The container's mechanism for browsers.
 *
 * <p>It is a bean of the same type as our own dispatcher, and told apart by how it describes itself, which no standard
 * fixes: a system test signs in.
 */
@ApplicationScoped
class BrowserMechanism {

    @Inject
    BeanManager beans;

    @SuppressWarnings("NullAway.Init")
    private HttpAuthenticationMechanism openId;

    @PostConstruct
    void find() {
        Set<Bean<?>> all = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE);
        openId = all.stream()
                .filter(bean -> bean.toString().contains("OpenIdAuthenticationMechanism"))
                .findFirst()
                .map(this::reference)
                .orElseThrow(() -> new IllegalStateException("expected an OpenID mechanism, found " + all));
    }

    HttpAuthenticationMechanism get() {
        return openId;
    }

    private HttpAuthenticationMechanism reference(Bean<?> bean) {
        return (HttpAuthenticationMechanism)
                beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
    }
}
