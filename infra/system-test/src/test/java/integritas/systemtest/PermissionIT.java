package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Walks every operation of the API's description as people who must not do it. */
class PermissionIT {

    private static final Set<String> FOR_ALL_WHO_SIGNED_IN =
            Set.of("describeApi", "whoAmI", "listRubrics", "getRubric", "scoreAnswers");
    private static final Set<String> FOR_ADMINS = Set.of(
            "addUnit",
            "changeUnit",
            "archiveUnit",
            "restoreUnit",
            "listUnitAccess",
            "listPeople",
            "invitePerson",
            "getPerson",
            "changePerson",
            "removePerson",
            "resendInvitation",
            "getSettings",
            "putSettings",
            "listAgencyPlugins",
            "getAgencyPlugin",
            "switchAgencyPlugin",
            "setAgencyPlugin",
            "getCalendar",
            "getCalendarYear",
            "putCalendarRules",
            "putLocalDay",
            "removeLocalDay");
    private static final Set<String> FOR_CENTRAL_ADMINS = Set.of("planDescription", "applyDescription");
    private static final List<String> OUTSIDERS =
            List.of(Demo.EMPLOYEE, "upg.kota-contoh", Demo.CENTRAL, Demo.NATIONAL, Demo.IN_NONE, Demo.IN_TWO);
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private record Operation(String id, String method, String path) {
        boolean isCentral() {
            return path.startsWith("/central/");
        }

        boolean isNational() {
            return path.startsWith("/national/");
        }
    }

    @Test
    void whoIsNobodyMayDoNothing() {
        for (Operation operation : operations()) {
            if (!operation.id().equals("describeApi")) {
                assertThat(call(Api.nobody(), operation).problem())
                        .as(operation.id())
                        .isEqualTo("401 not-signed-in");
            }
        }
    }

    @Test
    void whoHasNoRoleHereMayDoNothingOfATenant() {
        for (Operation operation : operations()) {
            for (String person : OUTSIDERS) {
                if (operation.isCentral() && person.equals(Demo.CENTRAL)) {
                    continue; // what is his CentralIT tells
                }
                if (operation.isNational() && person.equals(Demo.NATIONAL)) {
                    continue; // what is his NationalIT tells
                }
                Reply reply = call(Api.as(person), operation);
                if (FOR_ALL_WHO_SIGNED_IN.contains(operation.id())
                        || (person.equals(Demo.CENTRAL) && FOR_CENTRAL_ADMINS.contains(operation.id()))) {
                    assertThat(reply.status())
                            .as(operation.id() + " as " + person)
                            .isNotEqualTo(403);
                } else {
                    assertThat(reply.status())
                            .as(operation.id() + " as " + person)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void whoWorksInATenantMayDoNothingCentralOrNational() {
        for (Operation operation : operations()) {
            for (String person : List.of(Demo.ADMIN, Demo.UNIT, Demo.ASSESSOR)) {
                if (operation.isCentral() || operation.isNational()) {
                    assertThat(call(Api.as(person), operation).status())
                            .as(operation.id() + " as " + person)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void whoBelongsToAnotherTenantFindsNothing() {
        for (Operation operation : operations()) {
            boolean ofATenant = !operation.isCentral() && !operation.isNational();
            if (ofATenant
                    && (operation.path().contains("{id}") || operation.path().contains("{document}"))) {
                String stranger = FOR_ADMINS.contains(operation.id()) ? Demo.FOREIGN_ADMIN : Demo.FOREIGN_UNIT;
                assertThat(call(Api.as(stranger), operation).status())
                        .as(operation.id())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void whoOnlyLooksOnMayChangeNothing() {
        Set<String> changes = Set.of("putAnswer", "putAnswers", "attachEvidence", "acceptProposal");
        for (Operation operation : operations()) {
            if (changes.contains(operation.id())) {
                assertThat(call(Api.as(Demo.ADMIN), operation).status())
                        .as(operation.id())
                        .isEqualTo(403);
                assertThat(call(Api.as(Demo.ASSESSOR), operation).status())
                        .as(operation.id())
                        .isEqualTo(403);
            }
        }
        assertThat(Api.as(Demo.UNIT)
                        .post("units", "{\"code\":\"x\",\"name\":\"x\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void onlyAdministratorsReadTheAuditLog() {
        for (Operation operation : operations()) {
            if (operation.path().startsWith("/audit/")) {
                for (String person : List.of(Demo.UNIT, Demo.ASSESSOR)) {
                    assertThat(call(Api.as(person), operation).problem())
                            .as(operation.id() + " as " + person)
                            .isEqualTo("403 not-allowed");
                }
                assertThat(call(Api.as(Demo.ADMIN), operation).status())
                        .as(operation.id())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void whoIsNoAdminManagesNothing() {
        for (Operation operation : operations()) {
            if (FOR_ADMINS.contains(operation.id())) {
                for (String person : List.of(Demo.UNIT, Demo.ASSESSOR)) {
                    assertThat(call(Api.as(person), operation).status())
                            .as(operation.id() + " as " + person)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void theMatrixNamesEveryOperation() throws Exception {
        String matrix = java.nio.file.Files.readString(
                java.nio.file.Path.of(System.getProperty("integritas.repository", "../.."), "docs/security.md"));
        Set<String> missing = new TreeSet<>();
        operations().stream()
                .map(Operation::id)
                .filter(id -> !matrix.contains(id))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    private static List<Operation> operations() {
        TreeMap<String, Operation> operations = new TreeMap<>();
        JsonNode paths = Api.nobody().get("openapi.json").json().get("paths");
        paths.fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(item -> {
                    if (METHODS.contains(item.getKey()) && !item.getValue().has("x-roles")) {
                        String id = item.getValue().get("operationId").asText();
                        operations.put(
                                id, new Operation(id, item.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey()));
                    }
                }));
        assertThat(operations).hasSizeGreaterThan(15);
        return new ArrayList<>(operations.values());
    }

    /** Calls an operation on an assessment and a document of the unit of kota-contoh. */
    private static Reply call(Api person, Operation operation) {
        String path = operation
                .path()
                .substring(1)
                .replace("{rubric}", "lke-zi")
                .replace("{edition}", "2021")
                .replace("{alias}", "kota-contoh")
                .replace("{year}", "2026")
                .replace("{day}", "2026-06-17")
                .replace("{person}", Demo.NATIONAL)
                .replace("{plugin}", "outreach")
                .replace("{question}", "A.I.1.i.a")
                .replace("{plugin}", "outreach")
                .replace("{document}", Known.DOCUMENT)
                .replace("units/{id}", "units/" + Known.UNIT)
                .replace("people/{id}", "people/" + Known.PERSON)
                .replace("{id}", Known.ASSESSMENT);
        String body = operation.id().equals("moveAssessment")
                ? "{\"to\":\"submitted\"}"
                : "{\"answers\":{},\"answer\":\"Ya\",\"link\":\"https://a.test/b\",\"fingerprint\":\"0\"}";
        return operation.method().equals("GET") || operation.method().equals("DELETE")
                ? person.send(operation.method(), path, BodyPublishers.noBody())
                : person.send(
                        operation.method(),
                        path,
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "application/json",
                        "If-None-Match",
                        "*");
    }

    private static final class Known {
        static final String UNIT = Demo.unit("dpmptsp");
        static final String PERSON = Demo.person(Demo.UNIT);
        static final String ASSESSMENT = Demo.assessment(Demo.UNIT).substring("assessments/".length());
        static final String DOCUMENT = Api.as(Demo.UNIT)
                .post(
                        "assessments/" + ASSESSMENT + "/answers/A.I.2.iii.a/evidence",
                        "{\"link\":\"https://contoh.test/x\"}")
                .json()
                .get("id")
                .asText();
    }
}
