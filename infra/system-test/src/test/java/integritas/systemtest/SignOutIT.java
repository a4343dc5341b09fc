package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions end where Keycloak says so and nobody else, at once and not when the access token expires. */
class SignOutIT {

    private static final JOSEObjectType TYPE = new JOSEObjectType("logout+jwt");
    private static final Map<String, Object> EVENTS =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    @SuppressWarnings("NullAway.Init")
    private static KeyPair published;

    private static String kid = "";

    @BeforeAll
    static void theRealmPublishesAKeyWeCanSignWith() throws Exception {
        published = rsa();
        kid = Realm.publish(published);
    }

    @Test
    void aSessionThatIsEndedInKeycloakIsOverAtTheNextClick() {
        try (Browser browser = Browser.as(Demo.UNIT)) {
            browser.go("/app/assessments");
            browser.await("main");

            Realm.endSessionsOf(Demo.UNIT);

            assertThat(browser.statusOfAPart("/app/")).isEqualTo(401);
            browser.go("/app/assessments");
            browser.await("#username");
            browser.signIn(Demo.UNIT);
            assertThat(browser.path()).isEqualTo("/app/assessments");
        }
    }

    @Test
    void signingOutHereEndsTheSessionInKeycloakToo() {
        try (Browser browser = Browser.as(Demo.OTHER_UNIT)) {
            browser.await("details.drop summary").click();
            browser.await("details.drop form[action='/app/sign-out'] button").click();
            browser.await("a[href='/app/']");

            browser.go("/app/");

            browser.await("#username");
        }
    }

    @Test
    void aForgedLogoutTokenEndsNobodysSession() throws Exception {
        Realm.endSessionsOf(Demo.ADMIN); // of other tests, so that one is left
        try (Browser browser = Browser.as(Demo.ADMIN)) {
            String sid = Realm.sessionOf(Demo.ADMIN);
            JWTClaimsSet good = about(sid);

            assertThat(logout("")).isEqualTo(400);
            assertThat(logout("a.b.c")).isEqualTo(400);
            assertThat(logout(signed(good, rsa(), kid))).as("another key").isEqualTo(400);
            assertThat(logout(new PlainJWT(good).serialize())).as("unsigned").isEqualTo(400);
            assertThat(logout(withThePublicKeyAsSecret(good))).as("HS256").isEqualTo(400);
            assertThat(logout(signed(JOSEObjectType.JWT, good))).as("type").isEqualTo(400);
            assertThat(logout(like(good).audience("integritas-api"))).isEqualTo(400);
            assertThat(logout(like(good).issuer("https://elsewhere.test/realms/integritas")))
                    .isEqualTo(400);
            assertThat(logout(like(good).claim("nonce", "n"))).as("nonce").isEqualTo(400);
            assertThat(logout(like(good).issueTime(at(-300)))).as("old").isEqualTo(400);
            assertThat(logout(like(good).issueTime(at(300)))).as("of tomorrow").isEqualTo(400);
            assertThat(logout(like(good).expirationTime(at(-60)))).as("expired").isEqualTo(400);
            assertThat(logout(like(good).claim("events", Map.of("https://a.test", Map.of()))))
                    .as("about something else")
                    .isEqualTo(400);
            assertThat(logout(like(good).claim("events", null))).isEqualTo(400);
            assertThat(logout(like(good).jwtID(null))).isEqualTo(400);
            assertThat(logout(like(good).claim("sid", null))).as("about nobody").isEqualTo(400);
            assertThat(browser.statusOfAPart("/app/")).isEqualTo(200);

            assertThat(logout(signed(TYPE, good))).as("all of it right").isEqualTo(200);
            assertThat(browser.statusOfAPart("/app/")).isEqualTo(401);
        }
    }

    @Test
    void aSessionWhoseEndWasWrittenDownByAnotherNodeIsOverHereToo() throws Exception {
        Realm.endSessionsOf(Demo.ADMIN); // of other tests, so that one is left
        try (Browser browser = Browser.as(Demo.ADMIN);
                Browser somebodyElse = Browser.as(Demo.FOREIGN_ADMIN)) {
            assertThat(browser.statusOfAPart("/app/")).isEqualTo(200);

            new Sql(Platform.running().database().app())
                    .run("insert into ended_session (token_id, sid, person_id, ended_at, until) values ('"
                            + UUID.randomUUID() + "', '" + Realm.sessionOf(Demo.ADMIN)
                            + "', '', now(), now() + interval '1 hour')");

            Patience.until("the session is over", () -> browser.statusOfAPart("/app/") == 401);
            assertThat(somebodyElse.statusOfAPart("/app/")).isEqualTo(200);
        }
    }

    @Test
    void aTokenWithoutASessionEndsAllOfThePersonsOnceAndNotThoseThatFollow() throws Exception {
        try (Browser one = Browser.as(Demo.ASSESSOR);
                Browser other = Browser.as(Demo.ASSESSOR);
                Browser somebodyElse = Browser.as(Demo.FOREIGN_ADMIN)) {
            assertThat(logout(signed(TYPE, aboutAllOf(Demo.ASSESSOR, at(0))))).isEqualTo(200);

            assertThat(one.statusOfAPart("/app/")).isEqualTo(401);
            assertThat(other.statusOfAPart("/app/")).isEqualTo(401);
            assertThat(somebodyElse.statusOfAPart("/app/")).isEqualTo(200);
        }
        Realm.endSessionsOf(Demo.ASSESSOR);
        Date before = at(-1);
        try (Browser later = Browser.as(Demo.ASSESSOR)) {
            String token = signed(TYPE, aboutAllOf(Demo.ASSESSOR, before));
            assertThat(logout(token)).as("sent for the first time").isEqualTo(200);
            assertThat(logout(token)).as("replayed").isEqualTo(400);
            assertThat(later.statusOfAPart("/app/")).as("began after that").isEqualTo(200);
        }
    }

    private static int logout(String token) {
        return Realm.post("/backchannel-logout", "logout_token", token);
    }

    private static int logout(JWTClaimsSet.Builder claims) throws JOSEException {
        return logout(signed(TYPE, claims.build()));
    }

    private static JWTClaimsSet about(String sid) {
        return new JWTClaimsSet.Builder()
                .issuer(Platform.running().issuer().toString())
                .audience("integritas-web")
                .issueTime(at(0))
                .expirationTime(at(120))
                .claim("events", EVENTS)
                .claim("sid", sid)
                .jwtID(UUID.randomUUID().toString())
                .build();
    }

    private static JWTClaimsSet aboutAllOf(String username, Date issued) {
        return like(about(""))
                .claim("sid", null)
                .subject(Realm.personKey(username))
                .issueTime(issued)
                .build();
    }

    private static JWTClaimsSet.Builder like(JWTClaimsSet claims) {
        return new JWTClaimsSet.Builder(claims).jwtID(UUID.randomUUID().toString());
    }

    private static Date at(int seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    private static KeyPair rsa() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static String signed(JOSEObjectType type, JWTClaimsSet claims) throws JOSEException {
        return signed(JWSAlgorithm.RS256, type, claims, new RSASSASigner(published.getPrivate()), kid);
    }

    private static String signed(JWTClaimsSet claims, KeyPair keys, String kid) throws JOSEException {
        return signed(JWSAlgorithm.RS256, TYPE, claims, new RSASSASigner(keys.getPrivate()), kid);
    }

    private static String withThePublicKeyAsSecret(JWTClaimsSet claims) throws JOSEException {
        MACSigner signer = new MACSigner(published.getPublic().getEncoded());
        return signed(JWSAlgorithm.HS256, TYPE, claims, signer, kid);
    }

    private static String signed(
            JWSAlgorithm algorithm, JOSEObjectType type, JWTClaimsSet claims, JWSSigner signer, String kid)
            throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm).type(type).keyID(kid).build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}
