package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tokens that claim what Keycloak never said, and requests whose parts name different tenants. */
class TokenAttackIT {

    private static final String OWN = "kota-contoh";
    private static final String FOREIGN = "kementerian-contoh";
    private static final String ALL_SCOPES = "[\"basic\",\"profile\",\"email\",\"acr\",\"integritas\"]";

    @Test
    void aTokenThatNamesAnotherTenantIsWorthNothingWithoutKeycloaksSignature() throws Exception {
        SignedJWT real = SignedJWT.parse(Tokens.of(Demo.ADMIN));
        JWTClaimsSet claims = new JWTClaimsSet.Builder(real.getJWTClaimsSet())
                .claim("organization", Map.of(FOREIGN, Map.of("realm_access", Map.of("roles", new String[] {
                    "tenant-admin"
                }))))
                .claim("groups", new String[] {"central-admin"})
                .build();
        String[] parts = real.serialize().split("\\.", -1);
        String edited = parts[0] + "." + encoded(claims.toString()) + "." + parts[2];

        assertThat(whoIs(real.serialize())).isEqualTo("200");
        assertThat(whoIs(edited)).as("claims edited").isEqualTo("401 not-signed-in");
        assertThat(whoIs(parts[0] + "." + encoded(claims.toString()) + "."))
                .as("signature cut off")
                .isEqualTo("401 not-signed-in");
        assertThat(whoIs(new PlainJWT(claims).serialize())).as("alg none").isEqualTo("401 not-signed-in");
        assertThat(whoIs(signedWithOurKey(real.getHeader().getKeyID(), claims)))
                .as("another key under Keycloak's name")
                .isEqualTo("401 not-signed-in");
        assertThat(whoIs(signedWithOurKey("invented", claims)))
                .as("a key of another name")
                .isEqualTo("401 not-signed-in");
    }

    @Test
    void aRealTokenThatIsNotForUsIsWorthNothing() {
        Realm.addClient("elsewhere", "[\"basic\",\"profile\"]", "{}");
        JsonNode elsewhere = Realm.tokens("elsewhere", Demo.ADMIN);
        JsonNode demo = Realm.tokens("integritas-demo", Demo.ADMIN);

        assertThat(whoIs(Realm.adminToken())).as("of another realm").isEqualTo("401 not-signed-in");
        assertThat(whoIs(text(elsewhere, "access_token")))
                .as("for another program")
                .isEqualTo("401 not-signed-in");
        assertThat(whoIs(text(demo, "id_token")))
                .as("says who, not what he may")
                .isEqualTo("401 not-signed-in");
        assertThat(whoIs(text(demo, "refresh_token"))).as("for Keycloak only").isEqualTo("401 not-signed-in");
        assertThat(whoIs(text(demo, "access_token"))).isEqualTo("200");
    }

    @Test
    void aTokenOfYesterdayIsWorthNothing() throws Exception {
        Realm.addClient("short", ALL_SCOPES, "{\"access.token.lifespan\":\"1\"}");
        String token = text(Realm.tokens("short", Demo.ADMIN), "access_token");
        long end = SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime().getTime();

        while (System.currentTimeMillis() < end + 11_000) { // the clocks of two machines may differ by ten seconds
            Thread.sleep(500);
        }

        assertThat(whoIs(token)).isEqualTo("401 not-signed-in");
    }

    @Test
    void aHeaderCanNameNoTenantButTheTokensOwn() {
        Api unit = Api.as(Demo.UNIT);

        assertThat(unit.get("units", "X-Tenant", OWN).status()).isEqualTo(200);
        for (String other :
                new String[] {FOREIGN, "kota-khayalan", "", " ", "KOTA-CONTOH", OWN + "," + OWN, "*", "%"}) {
            assertThat(unit.get("units", "X-Tenant", other).problem())
                    .as("[" + other + "]")
                    .isEqualTo("403 no-tenant");
        }
    }

    @Test
    void aRequestThatNamesTwoTenantsEntersNone() {
        Api both = Api.as(Demo.IN_TWO);

        assertThat(both.get("units", "X-Tenant", OWN, "X-Tenant", FOREIGN).problem())
                .isEqualTo("403 no-tenant");
        assertThat(both.get("units", "X-Tenant", OWN, "X-Tenant", OWN).problem())
                .isEqualTo("403 no-tenant");
        assertThat(Api.as(Demo.UNIT)
                        .get("units", "X-Tenant", OWN, "X-Tenant", FOREIGN)
                        .problem())
                .isEqualTo("403 no-tenant");
    }

    @Test
    void theTenantOfThePathIsTheTokensWhateverTheHeaderSays() {
        String foreign = Demo.assessment(Demo.FOREIGN_UNIT);

        assertThat(Api.as(Demo.UNIT).get(foreign, "X-Tenant", FOREIGN).problem())
                .isEqualTo("403 no-tenant");
        assertThat(Api.as(Demo.UNIT).get(foreign, "X-Tenant", OWN).problem()).isEqualTo("404 not-found");
        assertThat(Api.as(Demo.IN_TWO).get(foreign, "X-Tenant", OWN).problem()).isEqualTo("404 not-found");
        assertThat(Api.as(Demo.UNIT)
                        .get("units?tenant=" + FOREIGN + "&tenant_id=" + FOREIGN)
                        .response()
                        .body())
                .isEqualTo(Api.as(Demo.UNIT).get("units").response().body());
    }

    private static String whoIs(String token) {
        return new Api(Optional.of(token)).get("me").problem();
    }

    private static String text(JsonNode answer, String name) {
        return answer.path(name).asText();
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String signedWithOurKey(String kid, JWTClaimsSet claims) throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(keys.getPrivate()));
        return token.serialize();
    }
}
