package com.petmatch.platform.account;

import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.session.Session;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionId;
import com.petmatch.security.web.SetCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The browsers in which a person is signed in: only ever the caller's own. Safe for concurrent use. */
public final class Devices {

    private final SessionEngine sessions;
    private final SignOutEverywhere everywhere;

    public Devices(SessionEngine sessions, SignOutEverywhere everywhere) {
        this.sessions = sessions;
        this.everywhere = everywhere;
    }

    /** The newest first. */
    public List<AccountPage.Device> of(Principal person) {
        return sessions.list(person.tenant(), person.subject()).stream()
                .map(session -> new AccountPage.Device(
                        session.id().toString(),
                        session.device(),
                        session.authenticatedAt(),
                        session.lastSeenAt(),
                        isCurrent(person, session.id().value())))
                .toList();
    }

    /** Signs one browser out; false when it is none of the person's, or over already. */
    public boolean end(Principal person, UUID device) {
        return sessions.revoke(person.tenant(), person.subject(), new SessionId(device));
    }

    /** Signs the person out everywhere, here too. */
    public void endAll(Principal person) {
        everywhere.endAll(person.tenant(), person.subject());
    }

    /** The cookie of a session that takes the place of the one that asks, with these roles; nothing for a program's request. */
    public Optional<SetCookie> renewed(Principal person, Set<RoleId> roles) {
        return current(person)
                .map(session -> sessions.renew(person.tenant(), session, roles).cookie());
    }

    /** A session of this browser in place of those that ended with a changed factor, with what the person could do before. */
    public SetCookie reopened(Principal person, HttpServletRequest request) {
        return sessions.open(person.tenant(), person.subject(), person.roles(), name(request))
                .cookie();
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

    static boolean isCurrent(Principal person, UUID device) {
        return person.credential() instanceof CredentialRef.BrowserSession session
                && session.id().equals(device);
    }
}
