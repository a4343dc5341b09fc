package integritas.people;

import integritas.identity.Account;
import integritas.identity.KnownAccount;
import integritas.identity.Member;
import integritas.identity.PeopleDirectory;
import integritas.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The members of this tenant as its people may know them. Whose account was there before he was invited is called what the one
 * who invited him has typed, until he has come in: an invitation must not tell whose an address is.
 */
@ApplicationScoped
class Roster {

    @Inject
    PeopleDirectory directory;

    @Inject
    CurrentTenant tenant;

    @Inject
    InvitationStore invitations;

    /** Returns all, by name. */
    List<Member> all() {
        Map<UUID, Typed> typed = invitations.typed();
        return directory.members(organization()).stream()
                .map(member ->
                        typed.containsKey(member.id()) ? typed.get(member.id()).over(member) : member)
                .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Returns a member; empty for who is none. */
    Optional<Member> find(UUID person) {
        return directory.member(organization(), person).map(this::asKnown);
    }

    /** Returns the accounts of all, in no particular order. */
    List<KnownAccount> accounts() {
        Map<UUID, Typed> typed = invitations.typed();
        return directory.accounts(organization()).stream()
                .map(known -> Optional.ofNullable(typed.get(known.id()))
                        .map(words -> new KnownAccount(known.id(), words.account()))
                        .orElse(known))
                .toList();
    }

    private Member asKnown(Member member) {
        return Optional.ofNullable(invitations.typed().get(member.id()))
                .map(words -> words.over(member))
                .orElse(member);
    }

    String organization() {
        return directory.organizationOf(tenant.get());
    }

    /**
     * What was typed about somebody whose account was there before.
     *
     * @param name the name people read
     * @param email the mail address
     */
    record Typed(String name, String email) {

        Member over(Member member) {
            return new Member(member.id(), email, name, email, member.roles());
        }

        Account account() {
            return new Account(email, name, "", email);
        }
    }
}
