package integritas.bench.floor;

import com.fasterxml.jackson.databind.JsonNode;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Answers the requests that are measured. */
final class Requests implements HttpHandler {

    private static final String NO_TENANT = "";

    private final BearerCheck bearer;
    private final Connections connections;
    private final Map<String, House> tenants = new ConcurrentHashMap<>();

    Requests(BearerCheck bearer, Connections connections) {
        this.bearer = bearer;
        this.connections = connections;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        try {
            String authorization = exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
            if (authorization == null || !authorization.startsWith("Bearer ")) {
                throw new RefusedException(401);
            }
            Person person = bearer.verify(authorization.substring(7));
            if (exchange.getRequestPath().equals("/api/v1/me")) {
                send(exchange, Scores.JSON.writeValueAsBytes(me(person, house(person))));
                return;
            }
            String[] path = exchange.getRequestPath().split("/", -1); // "", api, v1, assessments, ID, what, question
            UUID assessment = UUID.fromString(path[4]);
            if (path[5].equals("answers")) {
                save(exchange, person, assessment, path[6]);
            } else {
                read(exchange, person, assessment);
            }
        } catch (RefusedException e) {
            exchange.setStatusCode(e.status());
        }
    }

    private void save(HttpServerExchange exchange, Person person, UUID assessment, String question) throws Exception {
        String tag = exchange.getRequestHeaders().getFirst(Headers.IF_MATCH);
        if (tag == null) {
            throw new RefusedException(428);
        }
        JsonNode body = Scores.JSON.readTree(exchange.getInputStream());
        SaveAnswer save = new SaveAnswer(person, assessment, question, tag);
        Saved saved = connections.withinTransaction(house(person).id(), connection -> save.run(connection, body));
        exchange.getResponseHeaders().put(Headers.ETAG, "\"" + saved.answer().version() + "\"");
        send(exchange, ScoreWriter.saved(saved));
    }

    private void read(HttpServerExchange exchange, Person person, UUID assessment) throws Exception {
        byte[] json = connections.withinTransaction(house(person).id(), connection -> {
            Rows rows = new Rows(connection);
            rows.requireVisible(assessment, person);
            return ScoreWriter.whole(Scores.of(rows.given(assessment).values()));
        });
        send(exchange, json);
    }

    private static void send(HttpServerExchange exchange, byte[] json) {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseSender().send(ByteBuffer.wrap(json));
    }

    private static Map<String, Object> me(Person person, House house) {
        return Map.of(
                "id", person.id(),
                "username", person.username(),
                "name", person.name(),
                "tenant", Map.of("alias", person.tenant(), "name", house.name(), "kind", house.kind()),
                "tenants", List.of(person.tenant()),
                "roles", new TreeSet<>(person.roles()));
    }

    private House house(Person person) throws Exception {
        House known = tenants.get(person.tenant());
        if (known != null) {
            return known;
        }
        House found = connections.withinTransaction(NO_TENANT, connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select id, name, kind from tenant where alias = ?")) {
                select.setString(1, person.tenant());
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        throw new RefusedException(403);
                    }
                    return new House(row.getString(1), row.getString(2), row.getString(3));
                }
            }
        });
        tenants.put(person.tenant(), found);
        return found;
    }
}
