package integritas.operator;

import integritas.operator.Order.Action;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code infra/tenants} runs. */
public final class TenantsCommand {

    /** All is done, or there is nothing to do. */
    public static final int OK = 0;

    /** A description was refused, or the platform could not be reached. */
    public static final int FAILED = 1;

    /** The plan has changes in it. */
    public static final int CHANGES = 2;

    /** The command line makes no sense; as in sysexits.h. */
    public static final int USAGE = 64;

    private TenantsCommand() {}

    /** Does as the words say, and ends with one of the codes above. */
    public static void main(String[] words) throws InterruptedException {
        Path repository = Path.of(System.getProperty("integritas.repository", ""));
        Path state = Path.of(System.getProperty("integritas.state", ".state"));
        System.exit(run(List.of(words), repository, state, System.getenv()));
    }

    private static int run(List<String> words, Path repository, Path state, Map<String, String> environment)
            throws InterruptedException {
        Path tenantConfig = repository.resolve("tenant-config");
        Optional<KeyRotation> rotation = KeyRotation.of(words);
        Optional<Order> order = Order.of(words, tenantConfig.resolve("tenants"));
        if (order.isEmpty() && rotation.isEmpty()) {
            System.err.println("Look at infra/tenants --help: these words make no sense.");
            return USAGE;
        }
        try {
            if (rotation.isPresent()) {
                return rotation.get().carryOut(api(Access.of(environment, state)), System.out) ? OK : FAILED;
            }
            List<Description> descriptions = order.get().directory().isPresent()
                    ? DescriptionFolder.read(order.get().directory().get())
                    : Catalogue.read(tenantConfig.resolve("catalogue"));
            order.get().directory().ifPresent(TenantsCommand::sayWhatIsLeftOut);
            return carryOut(order.get(), descriptions, Access.of(environment, state));
        } catch (NoSuchFileException e) {
            System.err.println("There is no " + e.getFile() + ".");
        } catch (ConnectException | HttpTimeoutException e) {
            System.err.println(
                    "The platform or Keycloak does not answer; once it does, the next apply goes on from here.");
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
        return FAILED;
    }

    private static int carryOut(Order order, List<Description> descriptions, Access access)
            throws IOException, InterruptedException {
        CentralApi api = api(access);
        Report report = new Report(System.out, descriptions.size());
        for (Description description : descriptions) {
            report.tell(description, api.send(order.action(), description, order.overwritten()));
        }
        report.summary(order.action());
        if (report.isAnyFailed()) {
            return FAILED;
        }
        return order.action() == Action.PLAN && report.isAnyChanged() ? CHANGES : OK;
    }

    private static CentralApi api(Access access) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new CentralApi(http, access.platform(), new OperatorToken(http, access.issuer(), access.secret()));
    }

    private static void sayWhatIsLeftOut(Path directory) {
        if (Files.exists(directory.resolve("people.yaml"))) {
            System.err.println(
                    "people.yaml is left out: people of several tenants are set up when the platform starts.");
        }
    }
}
