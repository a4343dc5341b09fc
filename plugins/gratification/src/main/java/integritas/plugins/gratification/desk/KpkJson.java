package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.Field;
import integritas.plugins.gratification.report.Form;
import integritas.plugins.gratification.report.Report;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** A report for programs: fields by their codes, givers with their gifts, attachments with their hashes. */
final class KpkJson {

    private KpkJson() {}

    static JsonObject of(Report report, Form form, List<KpkFile> files) {
        JsonArrayBuilder givers = Json.createArrayBuilder();
        form.givers().forEach(giver -> {
            JsonArrayBuilder gifts = Json.createArrayBuilder();
            giver.gifts().forEach(gift -> gifts.add(fields(gift.fields())));
            givers.add(fields(giver.fields()).add("gifts", gifts));
        });
        JsonArrayBuilder attachments = Json.createArrayBuilder();
        files.forEach(file -> attachments.add(Json.createObjectBuilder()
                .add("file", file.name())
                .add("proof", file.attachment().proof().name())
                .add("sha256", file.attachment().sha256())));
        return Json.createObjectBuilder()
                .add("number", report.title())
                .add("reportedOn", report.reportedOn().toString())
                .add("ruleSet", report.ruleSet())
                .add("form", fields(form.fields()))
                .add("givers", givers)
                .add("attachments", attachments)
                .build();
    }

    private static JsonObjectBuilder fields(Map<Field, String> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach((field, text) -> json.add(field.code(), text));
        return json;
    }
}
