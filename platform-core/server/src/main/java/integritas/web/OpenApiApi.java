package integritas.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The description of the JSON interface, for everybody. Written by hand in {@code openapi/v1.yaml}; what others bring along
 * is added.
 */
@Path("openapi.json")
@ApplicationScoped
@PermitAll
public class OpenApiApi {

    @Inject
    @Any
    Instance<FurtherOperations> further;

    private Map<String, Object> own = Map.of();

    @PostConstruct
    @SuppressWarnings("unchecked")
    void read() {
        try (InputStream yaml =
                Objects.requireNonNull(OpenApiApi.class.getResourceAsStream("/openapi/v1.yaml"), "openapi/v1.yaml")) {
            own = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response document() {
        Map<String, Object> document = new LinkedHashMap<>(own);
        document.put("paths", paths());
        return Response.ok(Json.createObjectBuilder(document).build().toString())
                .header("Cache-Control", "public, max-age=60")
                .build();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>((Map<String, Object>) Objects.requireNonNull(own.get("paths")));
        further.forEach(others -> paths.putAll(others.paths()));
        return paths;
    }
}
