package integritas.audit;

/**
 * Something was done by somebody who was promised not to be named.
 *
 * @param action what was done, as in {@link Audited}
 */
public record UnnamedAct(String action) {

    /** What stands in the log in the place of a name. */
    public static final String NOBODY = "tidak disebutkan";
}
