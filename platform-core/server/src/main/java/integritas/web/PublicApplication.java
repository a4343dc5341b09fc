package integritas.web;

import integritas.web.guard.OwnFormsFilter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The pages where nobody is signed in: every bean named {@code …PublicPages}. */
@ApplicationPath("public")
public class PublicApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = Resources.named(Resources.PUBLIC);
        classes.add(ProblemMapper.class);
        classes.add(PageWriter.class);
        classes.add(BodyLimit.class);
        classes.add(SlowBody.class);
        classes.add(HeldAnswer.class);
        classes.add(OwnFormsFilter.class);
        return classes;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Resources.PROPERTIES;
    }
}
