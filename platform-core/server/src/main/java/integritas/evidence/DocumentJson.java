package integritas.evidence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Documents as JSON. */
public final class DocumentJson {

    private DocumentJson() {}

    public static JsonObjectBuilder of(Document document) {
        return Json.createObjectBuilder()
                .add("id", document.id().toString())
                .add("kind", document.kind().name().toLowerCase(Locale.ROOT))
                .add("name", document.name())
                .add("mediaType", document.mediaType())
                .add("size", document.size())
                .add("sha256", document.sha256())
                .add("link", document.address())
                .add("addedAt", document.addedAt().toString())
                .add("addedBy", document.addedBy());
    }

    public static JsonObject byQuestion(Map<String, List<Document>> documents) {
        JsonObjectBuilder questions = Json.createObjectBuilder();
        documents.forEach((question, attached) -> {
            JsonArrayBuilder items = Json.createArrayBuilder();
            attached.forEach(document -> items.add(of(document)));
            questions.add(question, items);
        });
        return Json.createObjectBuilder().add("questions", questions).build();
    }
}
