package integritas.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Does what {@code docs/writing-a-plugin.md} says, step by step, in the words that stand there. */
class GuideIT {

    private static final Path REPOSITORY = Path.of(System.getProperty("integritas.repository", "../.."));
    private static final String EVENT = "{\"heldOn\":\"2026-03-04\",\"topic\":\"Apel\",\"participants\":4}";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Test
    void theGuideLeadsFromNothingToAPluginInUse() throws Exception {
        List<Guide.Step> steps = Guide.steps(REPOSITORY);
        assertThat(steps).extracting(Guide.Step::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        Path home = Files.createTempDirectory("guide");
        try (Developer developer = Developer.with(REPOSITORY, home)) {
            for (Guide.Step step : steps.subList(0, 3)) {
                assertThat(step.commands()).as("step " + step.number()).isNotEmpty();
                for (String command : step.commands()) {
                    developer.run(command);
                }
            }
            assertThat(developer.said()).contains("my-plugin 0.1.0-SNAPSHOT", "\nsound\n");
            String dev = only(steps.get(3).commands());
            Process running = developer.start(dev);
            try {
                developer.await(running, only(steps.get(3).words().subList(0, 1)));
                Path project = developer
                        .place()
                        .resolve(dev.substring(dev.lastIndexOf(' ') + 1))
                        .normalize();
                switchOnAndChange(developer, steps, project);
            } finally {
                Developer.end(running);
            }
            handOver(
                    home.resolve("my-plugin/target/my-plugin.jar"), steps.get(4).words());
        }
    }

    private static void switchOnAndChange(Developer developer, List<Guide.Step> steps, Path project) throws Exception {
        String admin = steps.get(4).words().get(0);
        String path = operation(steps.get(4).words());
        Terminal terminal = new Terminal(developer, admin);
        terminal.until(() -> terminal.get("/api/v1/settings/plugins/my-plugin").statusCode() == 200);
        HttpResponse<String> offered = terminal.get("/api/v1/settings/plugins/my-plugin");
        String wanted = offered.body().replaceAll("(?s).*\"permissions\":(\\[.*?]).*", "$1");
        assertThat(terminal.put(
                                "/api/v1/settings/plugins/my-plugin",
                                "{\"on\":true,\"consented\":" + wanted + "}",
                                offered.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(200);
        assertThat(terminal.post(path, EVENT).statusCode()).isEqualTo(201);
        assertThat(terminal.get(path).body()).contains("Apel").doesNotContain("edited");

        Path source = project.resolve("src/main/java/integritas/plugins/myplugin/Outreach.java");
        Files.writeString(source, Files.readString(source).replace(".add(\"id\"", ".add(\"edited\", true).add(\"id\""));

        terminal.until(() -> terminal.get(path).body().contains("\"edited\":true"));
    }

    /** On a platform where somebody has to approve it. */
    private static void handOver(Path jar, List<String> words) throws IOException {
        Files.copy(jar, Platform.running().plugins().resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        Plugin plugin = new Plugin("my-plugin");
        plugin.approve();
        plugin.await("running");
        plugin.switchOn(words.get(0));
        String path = operation(words).replace("/api/v1/", "");
        assertThat(Api.as(Demo.UNIT).post(path, EVENT).status()).isEqualTo(201);
        assertThat(Api.as(Demo.UNIT).get(path).json()).hasSize(1);
        assertThat(Api.as(Demo.FOREIGN_UNIT).get(path).problem()).isEqualTo("404 not-found");
        plugin.switchOff(words.get(0));
    }

    private static String operation(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("GET "))
                .map(word -> word.substring("GET ".length()))
                .findFirst()
                .orElseThrow();
    }

    private static String only(List<String> things) {
        assertThat(things).hasSize(1);
        return things.get(0);
    }

    /** What a person does at the platform of the developer, through its interface. */
    private record Terminal(Developer developer, String person) {

        private static final HttpClient CLIENT = HttpClient.newHttpClient();

        private interface Question {
            boolean asked() throws Exception;
        }

        HttpResponse<String> get(String path) throws Exception {
            return send(path, request -> request.GET());
        }

        HttpResponse<String> post(String path, String json) throws Exception {
            return send(path, request -> request.POST(HttpRequest.BodyPublishers.ofString(json)));
        }

        HttpResponse<String> put(String path, String json, String tag) throws Exception {
            return send(
                    path, request -> request.header("If-Match", tag).PUT(HttpRequest.BodyPublishers.ofString(json)));
        }

        void until(Question question) throws Exception {
            Instant end = Instant.now().plus(PATIENCE);
            while (!question.asked()) {
                assertThat(Instant.now()).as(developer.said()).isBefore(end);
                Thread.sleep(1000);
            }
        }

        private HttpResponse<String> send(String path, java.util.function.UnaryOperator<HttpRequest.Builder> method)
                throws Exception {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + developer.port() + path))
                    .header("Authorization", "Bearer " + token())
                    .header("Content-Type", "application/json");
            return CLIENT.send(method.apply(request).build(), HttpResponse.BodyHandlers.ofString());
        }

        private String token() throws IOException {
            ProcessBuilder token = new ProcessBuilder(new ArrayList<>(List.of("infra/token", person)))
                    .directory(developer.place().toFile());
            token.environment()
                    .put(
                            "INTEGRITAS_STATE",
                            developer.place().resolve(".state-plugin").toString());
            return new String(token.start().getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .strip();
        }
    }
}
