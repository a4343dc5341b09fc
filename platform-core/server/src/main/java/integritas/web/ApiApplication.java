package integritas.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The JSON interface: every bean named {@code …Api}, behind bearer tokens.
 *
 * <p>A bean itself, as Payara otherwise does not see that bearer tokens are wanted.
 */
@ApplicationScoped
@ApplicationPath("api/v1")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({
    "central-admin",
    "national-assessor",
    "tenant-admin",
    "unit-user",
    "internal-assessor",
    "case-handler",
    "employee"
})
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = Resources.named("Api");
        classes.add(ProblemMapper.class);
        classes.add(BodyLimit.class);
        classes.add(ReadableBody.class);
        return classes;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Resources.PROPERTIES;
    }
}
