package integritas.quickstart;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL, which refuses to run as root, runs for root all the same: in a user namespace, where root is nobody
 * in particular. Some containers forbid that.
 */
final class UserNamespace {

    private UserNamespace() {}

    static boolean isNeeded() {
        return new UnixSystem().getUid() == 0;
    }

    static boolean isAllowed() {
        return LinuxUtils.isUnshareAvailable();
    }

    /** Returns the command as PostgreSQL's programs have to be started here. */
    static List<String> around(List<String> command) {
        List<String> words = new ArrayList<>(isNeeded() ? List.of("unshare", "-U") : List.of());
        words.addAll(command);
        return words;
    }
}
