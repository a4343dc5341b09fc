package integritas.content;

import java.util.regex.Pattern;

/** Makes a client's name for a file fit to be shown and sent back: no path, no control or direction characters. */
public final class FileName {

    private static final int LONGEST = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"<>|?*:]");

    private FileName() {}

    public static String of(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String fit = UNFIT.matcher(last).replaceAll("").strip();
        String named = fit.replace(".", "").isBlank() ? "dokumen" : fit;
        return named.length() <= LONGEST ? named : shortened(named);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
