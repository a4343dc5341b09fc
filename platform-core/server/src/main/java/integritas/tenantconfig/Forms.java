package integritas.tenantconfig;

import java.util.regex.Pattern;

/** The forms of texts, as {@code tenant-config/schema} has them. */
final class Forms {

    static final Pattern ALIAS = Pattern.compile("[a-z](?=.{0,62}$)[a-z0-9]*(-[a-z0-9]+)*");
    static final Pattern NAME = Pattern.compile("(?=.*\\S)[^\\p{Cntrl}]{1,200}");
    static final Pattern CODE = Pattern.compile("[^\\p{Cntrl}]{1,40}");
    static final Pattern DOMAIN = Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    static final Pattern UNIT_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,99}");
    static final Pattern EMAIL = Pattern.compile("(?=.{1,254}$)[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private Forms() {}
}
