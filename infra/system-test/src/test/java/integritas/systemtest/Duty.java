package integritas.systemtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An assessment of kota-contoh that a test has to itself, of a year long past, so that it is nobody's newest.
 *
 * @param id its key
 * @param unit key of its unit
 * @param unitName name of its unit
 * @param document key of a file that proves one of its answers
 */
record Duty(String id, String unit, String unitName, String document) {

    static final String TENANT = "kota-contoh";

    /** Opens one for a new unit below that of the demo's unit user, with one answer and one file. */
    static Duty open(int year) {
        String code = "tugas-" + UUID.randomUUID().toString().substring(0, 8);
        String name = "Unit " + code;
        String parent = Demo.unit("dpmptsp");
        String unit = Api.as(Demo.ADMIN)
                .post("units", "{\"code\":\"" + code + "\",\"name\":\"" + name + "\",\"parent\":\"" + parent + "\"}")
                .json()
                .get("id")
                .asText();
        String id = Api.as(Demo.ADMIN)
                .post(
                        "assessments",
                        "{\"unit\":\"" + unit + "\",\"rubric\":\"lke-zi\",\"edition\":\"2021\",\"period\":" + year
                                + ",\"target\":\"WBK\"}")
                .json()
                .get("id")
                .asText();
        Api user = Api.as(Demo.UNIT);
        user.put("assessments/" + id + "/answers/A.I.1.i.a", "{\"answer\":\"Ya\"}", "If-None-Match", "*");
        String document = user.send(
                        "POST",
                        "assessments/" + id + "/answers/A.I.1.i.a/evidence",
                        BodyPublishers.ofByteArray(Multipart.file(code + ".pdf", "%PDF-1.7\n" + code)),
                        "Content-Type",
                        Multipart.TYPE)
                .json()
                .get("id")
                .asText();
        return new Duty(id, unit, name, document);
    }

    /** Opens one and hands it over. */
    static Duty handedOver(int year) {
        Duty duty = open(year);
        duty.handOver();
        return duty;
    }

    void handOver() {
        Api.as(Demo.UNIT).post("assessments/" + id + "/transitions", "{\"to\":\"submitted\"}");
    }

    void giveBack() {
        Api.as(Demo.ADMIN).post("assessments/" + id + "/transitions", "{\"to\":\"draft\",\"note\":\"Lengkapi bukti\"}");
    }

    Reply assign(String person) {
        return Api.as(Demo.CENTRAL).put(assigning(person), "{\"note\":\"Surat tugas 12\"}");
    }

    Reply release(String person) {
        return Api.as(Demo.CENTRAL).delete(assigning(person));
    }

    /** Returns the path by which a national assessor reads it. */
    String path() {
        return "national/" + TENANT + "/assessments/" + id;
    }

    /** Returns the path by which a national assessor reads its file. */
    String filePath() {
        return "national/" + TENANT + "/documents/" + document;
    }

    private String assigning(String person) {
        return "central/tenants/" + TENANT + "/assessments/" + id + "/assessors/" + person;
    }

    /** Returns the line of it in the list of the demo's national assessor. */
    JsonNode line() {
        for (JsonNode item : Api.as(Demo.NATIONAL)
                .get("national/assignments?size=200")
                .json()
                .get("items")) {
            if (item.get("assessment").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("not assigned: " + this);
    }

    /** Returns the names of the units in a list of assignments. */
    static List<String> units(Reply reply) {
        List<String> units = new ArrayList<>();
        reply.json().get("items").forEach(item -> units.add(item.get("unit").asText()));
        return units;
    }
}
