package integritas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages the platform speaks, and which of them a reader wants. */
public final class Languages {

    /** The cookie that keeps a person's choice. */
    public static final String COOKIE = "language";

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");
    public static final Locale ENGLISH = Locale.ENGLISH;
    private static final List<Locale> ALL = List.of(INDONESIAN, ENGLISH);

    private Languages() {}

    /** Returns the language of this tag, or Indonesian. */
    public static Locale of(@Nullable String tag) {
        return "en".equals(tag) ? ENGLISH : INDONESIAN;
    }

    /** Returns the person's choice, else what the program asks for in {@code Accept-Language}, else the fallback. */
    public static Locale of(HttpServletRequest request, Locale fallback) {
        return chosen(request).or(() -> asked(request)).orElse(fallback);
    }

    /** Returns the person's choice; empty if none was made. Pages ask no further: many browsers here speak English by chance. */
    static Optional<Locale> chosen(HttpServletRequest request) {
        return Cookies.find(request, COOKIE).map(Languages::of);
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        String header = String.join(",", Collections.list(request.getHeaders("Accept-Language")));
        try {
            return header.isBlank()
                    ? Optional.empty()
                    : Optional.ofNullable(Locale.lookup(LanguageRange.parse(header), ALL));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
