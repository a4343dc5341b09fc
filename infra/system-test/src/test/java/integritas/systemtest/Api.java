package integritas.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * The JSON interface as one person, or nobody, uses it.
 *
 * @param token the bearer token sent with each request; empty for nobody
 * @param server the address of the server that is asked
 */
record Api(Optional<String> token, URI server) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** At the one server that each run has. */
    Api(Optional<String> token) {
        this(token, Platform.running().baseUrl());
    }

    static Api as(String username) {
        return new Api(Optional.of(Tokens.of(username)));
    }

    static Api nobody() {
        return new Api(Optional.empty());
    }

    /** The same person at another server. */
    Api at(URI other) {
        return new Api(token, other);
    }

    Reply get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Reply delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    Reply post(String path, String json, String... headers) {
        return sendJson("POST", path, json, headers);
    }

    Reply put(String path, String json, String... headers) {
        return sendJson("PUT", path, json, headers);
    }

    Reply patch(String path, String json, String... headers) {
        return sendJson("PATCH", path, json, headers);
    }

    private Reply sendJson(String method, String path, String json, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "application/json";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return send(method, path, BodyPublishers.ofString(json), all);
    }

    Reply send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        server.resolve("/api/v1/" + path).normalize())
                .timeout(Duration.ofMinutes(2))
                .method(method, body);
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
