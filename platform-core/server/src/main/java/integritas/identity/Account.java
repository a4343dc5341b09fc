package integritas.identity;

/**
 * A person as the identity provider knows him.
 *
 * @param username the name used to sign in
 * @param givenName given name
 * @param familyName family name, or the last part of the name
 * @param email mail address
 */
public record Account(String username, String givenName, String familyName, String email) {

    /** Returns the name other people read. */
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
