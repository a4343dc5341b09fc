package integritas.tenantconfig;

/** A part of the configuration that is applied by itself: what happens to one does not touch the others. */
interface Step {

    /** Returns what the log calls it; never personal data. */
    String name();

    /**
     * Applies it.
     *
     * @return what was done
     */
    Plan apply(Setup setup);
}
