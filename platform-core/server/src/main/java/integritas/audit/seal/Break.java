package integritas.audit.seal;

import java.util.Locale;

/**
 * The first place where the log and its chain disagree.
 *
 * @param kind what is wrong
 * @param seal number of the seal it was met at; 0 for an entry that no seal knows
 * @param entry number of the entry; 0 where it is about the seal itself
 */
public record Break(Kind kind, long seal, long entry) {

    /** What can be wrong; the wording is {@code audit.break.<code>} in the message bundles. */
    public enum Kind {
        /** The numbers of the seals have a gap, or the last ones are gone while their entries are still listed. */
        SEAL_MISSING,
        /** The seal does not follow the one before it. */
        LINK_BROKEN,
        /** The seal's own hash is not that of what it lists. */
        SEAL_CHANGED,
        /** An entry that was sealed is gone. */
        ENTRY_MISSING,
        /** An entry is not what was sealed. */
        ENTRY_CHANGED,
        /** An entry is there that was never handed to the sealer, or was put into a seal later. */
        ENTRY_ADDED;

        /** Returns the stable code, such as {@code entry-changed}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
