package integritas.identity.keycloak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * An attribute of accounts that an invitation has made, and nothing but memberships was given to. Keycloak keeps it only where
 * the realm lets administrators write attributes of their own; elsewhere no account bears it.
 */
final class InvitationMark {

    private static final String NAME = "made-by";
    private static final String VALUE = "invitation";

    private InvitationMark() {}

    static void putOn(UserRepresentation made) {
        made.singleAttribute(NAME, VALUE);
    }

    static boolean isOn(UserResource user) {
        return isOn(user.toRepresentation());
    }

    static void takeFrom(UserResource user) {
        UserRepresentation marked = user.toRepresentation();
        if (isOn(marked)) {
            Map<String, List<String>> others = new HashMap<>(marked.getAttributes());
            others.remove(NAME);
            marked.setAttributes(others);
            user.update(marked);
        }
    }

    private static boolean isOn(UserRepresentation user) {
        return VALUE.equals(user.firstAttribute(NAME));
    }
}
