package integritas.pluginhost.host;

import jakarta.enterprise.context.RequestScoped;

/** Whether this request asked for a page where nobody is signed in. */
@RequestScoped
public class PublicVisit {

    private boolean happening;

    public void begin() {
        happening = true;
    }

    public boolean isHappening() {
        return happening;
    }
}
