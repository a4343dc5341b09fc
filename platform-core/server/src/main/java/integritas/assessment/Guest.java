package integritas.assessment;

/** Says who may read an assessment without having anything to do with its unit. Features offer it as a bean. */
public interface Guest {

    /** Tells whether the caller may read it. Asked in the transaction that reads it. */
    boolean mayRead(Assessment assessment);
}
