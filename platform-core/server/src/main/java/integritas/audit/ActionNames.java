package integritas.audit;

import integritas.rubric.Text;
import java.util.Map;

/**
 * What actions are called that the message bundles do not know. A feature offers it as a bean; asked for each page of the
 * log.
 */
public interface ActionNames {

    /** Returns wordings by action, for the tenant whose log is read. */
    Map<String, Text> all();
}
