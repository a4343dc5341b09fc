package integritas.identity.keycloak;

import integritas.identity.Account;
import integritas.identity.KnownAccount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The users of a realm. */
record Users(UsersResource resource) {

    /** Makes an account, and returns its key. */
    UUID add(Account wanted, Optional<String> password) {
        return UUID.fromString(Answers.created(resource.create(newUser(wanted, password))));
    }

    /** Gives an account other names and another address, where they differ. */
    void describe(UUID person, Account wanted) {
        UserResource account = resource.get(person.toString());
        UserRepresentation user = account.toRepresentation();
        if (differs(user, wanted)) {
            describe(user, wanted);
            account.update(user);
        }
    }

    Optional<UUID> findByEmail(String email) {
        return resource.searchByEmail(email, true).stream()
                .map(user -> UUID.fromString(user.getId()))
                .findFirst();
    }

    /** Makes an account without a password, and marks it as made by an invitation. */
    UUID create(Account wanted, Locale language) {
        UserRepresentation user = newUser(wanted, Optional.empty());
        user.singleAttribute("locale", language.getLanguage());
        InvitationMark.putOn(user);
        return UUID.fromString(Answers.created(resource.create(user)));
    }

    /** Finds an account by its name, or by its mail address. */
    Optional<KnownAccount> find(String usernameOrEmail) {
        return Stream.concat(
                        resource.searchByUsername(usernameOrEmail, true).stream(),
                        resource.searchByEmail(usernameOrEmail, true).stream())
                .findFirst()
                .map(Users::known);
    }

    static KnownAccount known(UserRepresentation user) {
        return new KnownAccount(
                UUID.fromString(user.getId()),
                new Account(
                        user.getUsername(),
                        orBlank(user.getFirstName()),
                        orBlank(user.getLastName()),
                        orBlank(user.getEmail())));
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
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
