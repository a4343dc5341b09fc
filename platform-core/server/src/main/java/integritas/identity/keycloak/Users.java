package integritas.identity.keycloak;

import integritas.identity.Account;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The users of a realm. */
record Users(UsersResource resource) {

    /** Makes sure that the account is there, and returns its key. */
    UUID ensure(Account wanted, Supplier<Optional<String>> password) {
        List<UserRepresentation> known = resource.searchByUsername(wanted.username(), true);
        if (known.isEmpty()) {
            return UUID.fromString(Answers.created(resource.create(newUser(wanted, password.get()))));
        }
        UserRepresentation user = known.get(0);
        if (differs(user, wanted)) {
            describe(user, wanted);
            resource.get(user.getId()).update(user);
        }
        return UUID.fromString(user.getId());
    }

    Optional<UUID> find(String email) {
        return resource.searchByEmail(email, true).stream()
                .map(user -> UUID.fromString(user.getId()))
                .findFirst();
    }

    /** Makes an account without a password. */
    UUID create(Account wanted, Locale language) {
        UserRepresentation user = newUser(wanted, Optional.empty());
        user.singleAttribute("locale", language.getLanguage());
        return UUID.fromString(Answers.created(resource.create(user)));
    }

    private static UserRepresentation newUser(Account wanted, Optional<String> password) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(wanted.username());
        user.setEnabled(true);
        describe(user, wanted);
        password.map(Users::credential).map(List::of).ifPresent(user::setCredentials);
        return user;
    }

    private static CredentialRepresentation credential(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        return credential;
    }

    private static boolean differs(UserRepresentation user, Account wanted) {
        return !wanted.givenName().equals(user.getFirstName())
                || !wanted.familyName().equals(user.getLastName())
                || !wanted.email().equalsIgnoreCase(user.getEmail());
    }

    private static void describe(UserRepresentation user, Account wanted) {
        user.setFirstName(wanted.givenName());
        if (!wanted.familyName().isEmpty()) {
            user.setLastName(wanted.familyName());
        }
        user.setEmail(wanted.email());
    }
}
