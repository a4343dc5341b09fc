package integritas.plugin.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What to do about each code, from {@code advice.properties}. */
final class Advice {

    private static final Properties BY_CODE = read();

    private Advice() {}

    static String on(String code) {
        return BY_CODE.getProperty(code, "");
    }

    private static Properties read() {
        Properties sentences = new Properties();
        try (InputStream file = Advice.class.getResourceAsStream("advice.properties")) {
            sentences.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
