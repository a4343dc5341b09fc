package integritas.plugins.zilke;

import org.pf4j.Plugin;

/** Opens all editions when it starts, so that a damaged file is found then, and not while somebody is assessing. */
public final class LkePlugin extends Plugin {

    @Override
    public void start() {
        LkeEditions.all();
    }
}
