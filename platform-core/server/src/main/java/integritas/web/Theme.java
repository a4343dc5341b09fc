package integritas.web;

import java.util.Locale;

/** Light or dark pages, as the person chose; without a choice the device decides. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** The cookie that keeps the choice. */
    public static final String COOKIE = "theme";

    /** Returns the theme of this name, or the device's. */
    public static Theme of(String name) {
        for (Theme theme : values()) {
            if (theme.code().equals(name)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /** Returns the name for cookies, forms and style sheets. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
