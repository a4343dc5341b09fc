package integritas.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The JSON interface: every bean named {@code …Api}, behind bearer tokens. */
@ApplicationPath("api/v1")
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
        classes.add(SlowBody.class);
        classes.add(HeldAnswer.class);
        classes.add(ReadableBody.class);
        return classes;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Resources.PROPERTIES;
    }
}
