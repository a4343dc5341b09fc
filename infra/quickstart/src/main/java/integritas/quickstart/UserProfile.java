package integritas.quickstart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * What the realm keeps of people. The platform marks accounts that its invitations have made with an attribute of its own;
 * Keycloak drops such attributes unless administrators may write them.
 */
final class UserProfile {

    static final String UNMANAGED = "ADMIN_EDIT";

    private static final String PROFILE = "/users/profile";
    private static final String POLICY = "unmanagedAttributePolicy";

    private final RealmAdmin realm;

    UserProfile(RealmAdmin realm) {
        this.realm = realm;
    }

    /** Leaves a policy that lets people themselves do more, as that was somebody's choice. */
    void bringInLine() throws IOException {
        ObjectNode profile = (ObjectNode) realm.get(PROFILE);
        if (!profile.path(POLICY).asText().equals("ENABLED")) {
            realm.send("PUT", PROFILE, profile.put(POLICY, UNMANAGED));
        }
    }
}
