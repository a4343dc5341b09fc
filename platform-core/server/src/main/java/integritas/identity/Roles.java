package integritas.identity;

/** The names of the roles; the permission matrix in {@code docs/security.md} says what each may do. */
public final class Roles {

    /** Manages tenants and rubric editions; belongs to no tenant. */
    public static final String CENTRAL_ADMIN = "central-admin";

    /** Evaluates for the nation what is assigned to him; belongs to no tenant. */
    public static final String NATIONAL_ASSESSOR = "national-assessor";

    /** Manages one tenant. */
    public static final String TENANT_ADMIN = "tenant-admin";

    /** Answers for the units assigned to him and everything below them. */
    public static final String UNIT_USER = "unit-user";

    /** Checks the units assigned to him, and everything below them. */
    public static final String INTERNAL_ASSESSOR = "internal-assessor";

    /** Handles cases of a plugin. */
    public static final String CASE_HANDLER = "case-handler";

    /** Works for the agency. */
    public static final String EMPLOYEE = "employee";

    private Roles() {}
}
