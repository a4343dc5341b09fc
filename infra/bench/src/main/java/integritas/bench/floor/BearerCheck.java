package integritas.bench.floor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Verifies access tokens: signature (RS256, by the realm's published keys), issuer, audience and expiry. */
final class BearerCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    private final String issuer;
    private final Map<String, PublicKey> keys = new HashMap<>();

    BearerCheck(String issuer) throws IOException, GeneralSecurityException {
        this.issuer = issuer;
        JsonNode published = JSON.readTree(
                URI.create(issuer + "/protocol/openid-connect/certs").toURL());
        for (JsonNode key : published.get("keys")) {
            if (key.path("alg").asText().equals("RS256")) {
                keys.put(
                        key.get("kid").asText(),
                        KeyFactory.getInstance("RSA")
                                .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e"))));
            }
        }
    }

    Person verify(String token) throws IOException, GeneralSecurityException, RefusedException {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new RefusedException(401);
        }
        PublicKey key =
                keys.get(JSON.readTree(BASE64.decode(parts[0])).path("kid").asText());
        if (key == null || !isSigned(token.substring(0, token.lastIndexOf('.')), parts[2], key)) {
            throw new RefusedException(401);
        }
        JsonNode claims = JSON.readTree(BASE64.decode(parts[1]));
        boolean good = claims.path("iss").asText().equals(issuer)
                && values(claims.path("aud")).contains("integritas-api")
                && claims.path("exp").asLong() * 1000 > System.currentTimeMillis();
        if (!good || claims.path("organization").size() != 1) {
            throw new RefusedException(good ? 403 : 401);
        }
        var tenant = claims.get("organization").fields().next();
        return new Person(
                UUID.fromString(claims.get("sub").asText()),
                claims.get("preferred_username").asText(),
                claims.get("name").asText(),
                tenant.getKey(),
                values(tenant.getValue().at("/realm_access/roles")));
    }

    private static boolean isSigned(String text, String signature, PublicKey key) throws GeneralSecurityException {
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(key);
        check.update(text.getBytes(StandardCharsets.US_ASCII));
        return check.verify(BASE64.decode(signature));
    }

    private static Set<String> values(JsonNode node) {
        Set<String> values = new HashSet<>();
        if (node.isTextual()) {
            values.add(node.asText());
        }
        node.forEach(item -> values.add(item.asText()));
        return values;
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, BASE64.decode(key.get(name).asText()));
    }
}
