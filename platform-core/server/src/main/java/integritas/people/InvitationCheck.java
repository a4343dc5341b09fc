package integritas.people;

import integritas.identity.Roles;
import integritas.problem.Fault;
import integritas.problem.Problem;
import integritas.problem.ProblemException;
import integritas.unit.Unit;
import integritas.unit.UnitRole;
import integritas.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Says everything that is wrong with what is to be known or given to a person. */
@ApplicationScoped
class InvitationCheck {

    /** Narrower than the standard: what every mail server takes, and the identity provider as the name of an account. */
    private static final Pattern ADDRESS = Pattern.compile("(?=.{1,64}@)[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private static final Pattern UNFIT_FOR_A_NAME = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()@\\p{Cntrl}]");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 120;

    @Inject
    Units units;

    /** @throws ProblemException INPUT_NOT_ACCEPTED with every fault */
    void requireSound(Invitation invitation) {
        List<Fault> faults = new ArrayList<>();
        String name = invitation.name();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add(new Fault("name", "length-out-of-bounds"));
        } else if (UNFIT_FOR_A_NAME.matcher(name).find()) {
            faults.add(new Fault("name", "name-malformed"));
        }
        String email = invitation.email();
        if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
            faults.add(new Fault("email", "email-malformed"));
        }
        faults.addAll(faultsOf(
                invitation.roles(),
                invitation.assignments(),
                invitation.assignments().isEmpty()));
        refuse(faults);
    }

    /**
     * Holds the roles a person is to have against what can be had.
     *
     * @param given the assignments that are new
     * @param unassigned whether the person is to have no assignment at all
     * @throws ProblemException INPUT_NOT_ACCEPTED with every fault
     */
    void requireSound(Set<String> roles, Set<UnitRole> given, boolean unassigned) {
        refuse(faultsOf(roles, given, unassigned));
    }

    private List<Fault> faultsOf(Set<String> roles, Set<UnitRole> given, boolean unassigned) {
        List<Fault> faults = new ArrayList<>();
        if (!Roles.FOR_THE_TENANT.containsAll(roles)) {
            faults.add(new Fault("roles", "unknown-role"));
        }
        if (roles.isEmpty() && unassigned) {
            faults.add(new Fault("roles", "role-missing"));
        }
        for (UnitRole assignment : given) {
            if (!Roles.FOR_UNITS.contains(assignment.role())) {
                faults.add(new Fault("assignments", "unknown-role"));
            }
            Optional<Unit> unit = units.find(assignment.unit());
            if (unit.isEmpty()) {
                faults.add(new Fault("assignments", "unknown-unit"));
            } else if (!unit.get().isActive()) {
                faults.add(new Fault("assignments", "unit-archived"));
            }
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    Problem.INPUT_NOT_ACCEPTED,
                    "person not accepted",
                    faults.stream().distinct().toList());
        }
    }
}
