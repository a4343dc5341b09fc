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
 * The container's two sign-in mechanisms.
 *
 * <p>Payara registers both as beans of one type and then finds the choice ambiguous. They are told apart by how the
 * OpenID one describes itself, which no standard fixes: a system test signs in both ways.
 */
@ApplicationScoped
class Mechanisms {

    @Inject
    BeanManager beans;

    @SuppressWarnings("NullAway.Init")
    private HttpAuthenticationMechanism bearer;

    @SuppressWarnings("NullAway.Init")
    private HttpAuthenticationMechanism openId;

    @PostConstruct
    void find() {
        Set<Bean<?>> all = beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE);
        for (Bean<?> bean : all) {
            if (bean.toString().contains("OpenIdAuthenticationMechanism")) {
                openId = reference(bean);
            } else if (!bean.getBeanClass().equals(SignInDispatcher.class)) {
                bearer = reference(bean);
            }
        }
        if (bearer == null || openId == null) {
            throw new IllegalStateException("expected a bearer and an OpenID mechanism, found " + all);
        }
    }

    HttpAuthenticationMechanism bearer() {
        return bearer;
    }

    HttpAuthenticationMechanism openId() {
        return openId;
    }

    private HttpAuthenticationMechanism reference(Bean<?> bean) {
        return (HttpAuthenticationMechanism)
                beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
    }
}
