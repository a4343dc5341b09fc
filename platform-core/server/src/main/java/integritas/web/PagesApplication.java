package integritas.web;

import integritas.web.guard.CsrfFilter;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The pages: every bean named {@code …Pages}, behind the browser's session. */
@ApplicationPath("app")
public class PagesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = Resources.named("Pages");
        classes.add(ProblemMapper.class);
        classes.add(PageWriter.class);
        classes.add(BodyLimit.class);
        classes.add(SlowBody.class);
        classes.add(HeldAnswer.class);
        classes.add(CsrfFilter.class);
        return classes;
    }

    @Override
    public Map<String, Object> getProperties() {
        return Resources.PROPERTIES;
    }
}
