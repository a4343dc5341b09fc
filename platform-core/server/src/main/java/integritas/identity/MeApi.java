package integritas.identity;

import integritas.tenant.Tenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.TreeSet;

/** Who am I, where do I belong, and what may I do there. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeApi {

    @Inject
    CurrentCaller current;

    @GET
    public JsonObject me() {
        Caller caller = current.get();
        return Json.createObjectBuilder()
                .add("id", caller.id().toString())
                .add("username", caller.username())
                .add("name", caller.name())
                .add("tenant", caller.tenant().map(MeApi::tenant).orElse(JsonValue.NULL))
                .add("tenants", array(caller.tenants()))
                .add("roles", array(new TreeSet<>(caller.roles())))
                .build();
    }

    private static JsonValue tenant(Tenant tenant) {
        return Json.createObjectBuilder()
                .add("alias", tenant.alias())
                .add("name", tenant.name())
                .add("kind", tenant.kind())
                .build();
    }

    private static jakarta.json.JsonArrayBuilder array(Collection<String> values) {
        return Json.createArrayBuilder(values);
    }
}
