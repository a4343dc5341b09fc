package integritas.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the JSON interface, for everybody. Written by hand in {@code openapi/v1.yaml}. */
@Path("openapi.json")
@ApplicationScoped
@PermitAll
public class OpenApiApi {

    private String document = "";

    @PostConstruct
    @SuppressWarnings("unchecked")
    void read() {
        try (InputStream yaml =
                Objects.requireNonNull(OpenApiApi.class.getResourceAsStream("/openapi/v1.yaml"), "openapi/v1.yaml")) {
            Object content = new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
            document = Json.createObjectBuilder((Map<String, Object>) content)
                    .build()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response document() {
        return Response.ok(document)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
