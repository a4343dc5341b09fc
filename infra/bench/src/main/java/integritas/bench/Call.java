package integritas.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One request as it goes over the wire.
 *
 * @param method HTTP method
 * @param path path below {@code /api/v1/}
 * @param headers lines such as {@code If-Match: "1"}
 * @param body JSON; empty for none
 */
record Call(String method, String path, List<String> headers, String body) {

    static Call get(String path) {
        return new Call("GET", path, List.of(), "");
    }

    static Call send(String method, String path, String json, String... headers) {
        return new Call(method, path, List.of(headers), json);
    }

    byte[] bytes(String token) {
        StringBuilder text = new StringBuilder(2048)
                .append(method + " /api/v1/" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ")
                .append(token)
                .append("\r\n");
        headers.forEach(header -> text.append(header).append("\r\n"));
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        if (content.length > 0) {
            text.append("Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n");
        }
        byte[] head = text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[head.length + content.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return all;
    }
}
