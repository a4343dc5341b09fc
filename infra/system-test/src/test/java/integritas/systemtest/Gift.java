package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.Base64;

/** A gift that an employee has reported to the control unit, over the API. */
final class Gift {

    /** A picture of one pixel. */
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgAAIAAAIAAeIhvDMAAAAASUVORK5CYII=");

    private static final String API = "plugins/gratification/reports";

    private Gift() {}

    /** Sends a report as an employee, and returns its key. */
    static String reported(String description, LocalDate received) {
        return reported(description, received, PNG);
    }

    /** Sends a report with this picture, and returns its key. */
    static String reported(String description, LocalDate received, byte[] picture) {
        Api api = Api.as(Demo.EMPLOYEE);
        JsonNode draft = api.post(API, form(description, received)).json();
        String id = draft.get("id").asText();
        String gift = draft.at("/form/givers/0/gifts/0/id").asText();
        JsonNode pictured = api.send(
                        "POST",
                        API + "/" + id + "/files?name=jam.png&proof=PHOTO&gift=" + gift,
                        HttpRequest.BodyPublishers.ofByteArray(picture),
                        "Content-Type",
                        "application/octet-stream")
                .json();
        Reply sent = api.post(API + "/" + id + "/submission", "{\"version\":" + pictured.get("version") + "}");
        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        return id;
    }

    private static String form(String description, LocalDate received) {
        return """
                {"kind":"RECEIPT","confidentiality":"COPY_TO_UPG","name":"Pegawai Contoh","nik":"3171234567890123",
                "birthPlace":"Bandung","birthDate":"1985-04-12","office":"Kota Contoh","position":"Analis",
                "email":"pegawai@kota.example","phone":"0812 3456 7890","street":"Jalan Melati 5","district":"Coblong",
                "city":"Kota Bandung","province":"Jawa Barat","receivedOn":"%s","place":"Ruang pelayanan",
                "chronology":"Ditinggalkan di meja.","compensation":"NO","givers":[{"giverName":"PT Maju Jaya",
                "relation":"SERVED_OR_SUPERVISED","reason":"Terima kasih","gifts":[{"event":"DUTY",
                "giftKind":"OTHER_GOODS","description":"%s","value":"2500000","currency":"IDR",
                "valuation":"ESTIMATED","location":"UPG"}]}]}""".formatted(received, description);
    }
}
