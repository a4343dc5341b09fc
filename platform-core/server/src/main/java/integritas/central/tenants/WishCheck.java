package integritas.central.tenants;

import integritas.identity.Account;
import integritas.problem.Fault;
import integritas.tenant.TenantDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds everything that is wrong with a wish by itself, whatever there is already. */
final class WishCheck {

    private static final Pattern ALIAS = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,63})?");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\",;]{1,64}@[^@\\s<>\",;]{1,189}");
    private static final int LONGEST_ALIAS = 63;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_PERSON = 100;
    private static final int MOST_DOMAINS = 20;

    private final List<Fault> faults = new ArrayList<>();

    private WishCheck() {}

    static List<Fault> faults(TenantWish wish) {
        WishCheck check = new WishCheck();
        check.description(wish.description());
        check.domains(wish.domains());
        wish.administrator().ifPresent(check::administrator);
        return check.faults;
    }

    private void description(TenantDescription description) {
        require(
                description.alias().length() <= LONGEST_ALIAS && fits(ALIAS, description.alias()),
                "alias",
                "alias-malformed");
        length("name", description.name(), LONGEST_NAME);
        require(TenantDescription.KINDS.contains(description.kind()), "kind", "unknown-kind");
        require(fits(CODE, description.code()), "code", "code-malformed");
        require(TenantDescription.LOCALES.contains(description.locale()), "locale", "unknown-locale");
        require(TenantDescription.TIME_ZONES.contains(description.timeZone()), "timeZone", "unknown-time-zone");
    }

    private void domains(List<String> domains) {
        require(!domains.isEmpty() && domains.size() <= MOST_DOMAINS, "domains", "number-of-domains");
        require(
                domains.stream().allMatch(domain -> domain.length() <= LONGEST_DOMAIN && fits(DOMAIN, domain)),
                "domains",
                "domain-malformed");
    }

    private void administrator(Account account) {
        require(fits(USERNAME, account.username()), "firstAdministrator.username", "username-malformed");
        length("firstAdministrator.givenName", account.givenName(), LONGEST_PERSON);
        length("firstAdministrator.familyName", account.familyName(), LONGEST_PERSON);
        require(fits(EMAIL, account.email()), "firstAdministrator.email", "email-malformed");
    }

    private void length(String field, String value, int longest) {
        require(!value.isBlank() && value.length() <= longest, field, "length-out-of-bounds");
    }

    private void require(boolean holds, String field, String code) {
        if (!holds) {
            faults.add(new Fault(field, code));
        }
    }

    private static boolean fits(Pattern pattern, String value) {
        return pattern.matcher(value).matches();
    }
}
