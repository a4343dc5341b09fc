package integritas.identity;

import java.util.Set;

/** The names of the roles; the permission matrix in {@code docs/security.md} says what each may do. */
public final class Roles {

    /** Manages tenants and rubric editions; held across tenants. */
    public static final String CENTRAL_ADMIN = "central-admin";

    /** Evaluates for the nation what is assigned to him; held across tenants. */
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

    /** The roles that are held in a tenant, and in none but that one. */
    public static final Set<String> IN_TENANT =
            Set.of(TENANT_ADMIN, UNIT_USER, INTERNAL_ASSESSOR, CASE_HANDLER, EMPLOYEE);

    /** Those of them that are held for the whole tenant. */
    public static final Set<String> FOR_THE_TENANT = Set.of(TENANT_ADMIN, CASE_HANDLER, EMPLOYEE);

    /** Those of them that are held for units. */
    public static final Set<String> FOR_UNITS = Set.of(UNIT_USER, INTERNAL_ASSESSOR);

    /** The roles that are held across tenants. */
    public static final Set<String> ACROSS_TENANTS = Set.of(CENTRAL_ADMIN, NATIONAL_ASSESSOR);

    private Roles() {}
}
