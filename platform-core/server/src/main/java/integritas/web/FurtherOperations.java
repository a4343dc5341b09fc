package integritas.web;

import java.util.Map;

/** Operations that the API has besides its own. A feature offers it as a bean; asked whenever the description is. */
public interface FurtherOperations {

    /** Returns path items of an OpenAPI document, by path. */
    Map<String, Object> paths();
}
