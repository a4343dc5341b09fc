package integritas.systemtest;

import com.fasterxml.jackson.databind.JsonNode;

/** What the demo tenants hold from the start. */
final class Demo {

    static final String UNIT = "unit.kota-contoh";
    static final String OTHER_UNIT = "unit2.kota-contoh";
    static final String ADMIN = "admin.kota-contoh";
    static final String ASSESSOR = "tpi.kota-contoh";
    static final String EMPLOYEE = "pegawai.kota-contoh";
    static final String FOREIGN_UNIT = "unit.kementerian-contoh";
    static final String FOREIGN_ADMIN = "admin.kementerian-contoh";
    static final String IN_TWO = "dua.tenant";
    static final String IN_NONE = "tanpa.tenant";
    static final String CENTRAL = "admin.pusat";
    static final String NATIONAL = "tpn";

    private Demo() {}

    /** Returns the key of a unit of kota-contoh. */
    static String unit(String code) {
        for (JsonNode unit :
                Api.as(ADMIN).get("units?size=200&state=all").json().get("items")) {
            if (unit.get("code").asText().equals(code)) {
                return unit.get("id").asText();
            }
        }
        throw new AssertionError("no unit " + code);
    }

    /** Returns the key of a person of kota-contoh. */
    static String person(String username) {
        for (JsonNode person : Api.as(ADMIN).get("people?size=200").json().get("items")) {
            if (person.get("username").asText().equals(username)) {
                return person.get("id").asText();
            }
        }
        throw new AssertionError("no person " + username);
    }

    /** Returns the path of the assessment that is open for this person's unit. */
    static String assessment(String username) {
        JsonNode lines = Api.as(username).get("assessments").json().get("items");
        return "assessments/" + lines.get(0).get("id").asText();
    }
}
