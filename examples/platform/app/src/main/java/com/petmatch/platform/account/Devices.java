package com.petmatch.platform.account;

import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.ProvenAccount;
import com.petmatch.security.refresh.FamilyId;
import com.petmatch.security.refresh.RefreshEngine;
import com.petmatch.security.refresh.RefreshFamily;
import com.petmatch.security.session.OpenedSession;
import com.petmatch.security.session.Session;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionId;
import com.petmatch.security.web.SetCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The browsers and apps in which a person is signed in: only ever the caller's own. Safe for concurrent use. */
public final class Devices {

    private final SessionEngine sessions;
    private final RefreshEngine families;
    private final SignOutEverywhere everywhere;
    private final LoginEngine logins;

    public Devices(SessionEngine sessions, RefreshEngine families, SignOutEverywhere everywhere, LoginEngine logins) {
        this.sessions = sessions;
        this.families = families;
        this.everywhere = everywhere;
        this.logins = logins;
    }

    /** The newest first. */
    public List<AccountPage.Device> of(Principal person) {
        Stream<AccountPage.Device> browsers =
                sessions.list(person.tenant(), person.subject()).stream().map(session -> browser(person, session));
        Stream<AccountPage.Device> apps =
                families.list(person.tenant(), person.subject()).stream().map(Devices::app);
        return Stream.concat(browsers, apps)
                .sorted(Comparator.comparing(AccountPage.Device::since).reversed())
                .toList();
    }

    /** Signs one browser or app out; false when it is none of the person's, or over already. */
    public boolean end(Principal person, UUID device) {
        return sessions.revoke(person.tenant(), person.subject(), new SessionId(device))
                || families.revoke(person.tenant(), person.subject(), new FamilyId(device));
    }

    /** Signs the person out everywhere, here too. */
    public void endAll(Principal person) {
        everywhere.endAll(person.tenant(), person.subject());
    }

    /** The cookie of a session that takes the place of the one that asks, with these roles; nothing for a program's request. */
    public Optional<SetCookie> renewed(Principal person, Set<RoleId> roles) {
        return current(person)
                .flatMap(session -> sessions.renew(person.tenant(), session, roles))
                .map(OpenedSession::cookie);
    }

    /** The cookie of a session that counts as signed in now, in place of the one that asks; nothing for a program's request. */
    Optional<SetCookie> steppedUp(Principal person) {
        return current(person)
                .flatMap(session -> sessions.steppedUp(person.tenant(), session))
                .map(OpenedSession::cookie);
    }

    /**
     * The account as it stands while the session that asks is open; to be taken before whatever ends all sessions, so that
     * {@link #opened} opens another for its own person alone.
     */
    public Optional<ProvenAccount> standing(Principal person) {
        Optional<ProvenAccount> account = logins.standing(person.tenant(), person.subject());
        return current(person).isPresent() ? account : Optional.empty();
    }

    /** A session of this browser; nothing for an account that does not stand as it was proven. */
    public Optional<SetCookie> opened(ProvenAccount account, Set<RoleId> roles, HttpServletRequest request) {
        return logins.whileStanding(
                        account, () -> sessions.open(account.tenant(), account.subject(), roles, name(request)))
                .map(OpenedSession::cookie);
    }

    /** The session that asks; none for a program's request. */
    Optional<Session> current(Principal person) {
        return sessions.list(person.tenant(), person.subject()).stream()
                .filter(session -> isCurrent(person, session.id().value()))
                .findFirst();
    }

    /** What a person recognises this browser by. */
    public static String name(HttpServletRequest request) {
        return BrowserName.of(request.getHeader("User-Agent"));
    }

    private static AccountPage.Device browser(Principal person, Session session) {
        return new AccountPage.Device(
                session.id().toString(),
                session.device(),
                session.authenticatedAt(),
                session.lastSeenAt(),
                isCurrent(person, session.id().value()),
                false);
    }

    private static AccountPage.Device app(RefreshFamily family) {
        return new AccountPage.Device(
                family.id().toString(), family.device(), family.openedAt(), family.rotatedAt(), false, true);
    }

    static boolean isCurrent(Principal person, UUID device) {
        return person.credential() instanceof CredentialRef.BrowserSession session
                && session.id().equals(device);
    }
}
