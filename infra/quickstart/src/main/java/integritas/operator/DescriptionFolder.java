package integritas.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A directory with a folder for each tenant, in which its {@code tenant.yaml} lies. The text is sent as it is. */
final class DescriptionFolder {

    private DescriptionFolder() {}

    /** Returns the descriptions by alias; none if the directory has none. */
    static List<Description> read(Path directory) throws IOException {
        List<Path> folders;
        try (Stream<Path> entries = Files.list(directory)) {
            folders = entries.filter(folder -> Files.exists(folder.resolve("tenant.yaml")))
                    .sorted()
                    .toList();
        }
        List<Description> descriptions = new ArrayList<>();
        for (Path folder : folders) {
            descriptions.add(new Description(
                    folder.getFileName().toString(),
                    "application/yaml",
                    Files.readString(folder.resolve("tenant.yaml"))));
        }
        return descriptions;
    }
}
