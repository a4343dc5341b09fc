package integritas.web;

import java.util.regex.Pattern;

/** Makes sure that a way back, which a browser sent, leads to a page of ours and nowhere else. */
final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\w./?&=%+~:@,;-]{0,1000}");

    private LocalPath() {}

    /** Returns the path if it is one of ours, else the home page. */
    static String of(String sent) {
        return LOCAL.matcher(sent).matches() ? sent : MenuItem.HOME;
    }
}
