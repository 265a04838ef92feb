package com.petmatch.platform.signin;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.account.Devices;
import com.petmatch.platform.account.FlowCookie;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.platform.web.RequestCookies;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Principal;
import com.petmatch.security.login.FactorProof;
import com.petmatch.security.login.FlowOutcome;
import com.petmatch.security.login.FlowRequest;
import com.petmatch.security.login.KnownDevices;
import com.petmatch.security.login.LoginAttempt;
import com.petmatch.security.login.LoginFlow;
import com.petmatch.security.servlet.SecurityAttributes;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionId;
import com.petmatch.security.web.SetCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Signs browsers and programs in: the library's flow, with what a request knows. Safe for concurrent use. */
public final class SignIns {

    private static final TenantId TENANT = TenantId.SINGLE;

    private final LoginFlow flow;
    private final SessionEngine sessions;
    private final RoleGrants roles;
    private final Devices devices;

    public SignIns(LoginFlow flow, SessionEngine sessions, RoleGrants roles, Devices devices) {
        this.flow = flow;
        this.sessions = sessions;
        this.roles = roles;
        this.devices = devices;
    }

    /** Checks e-mail and password. */
    public FlowOutcome start(String email, String password, HttpServletRequest request) {
        LoginAttempt attempt = new LoginAttempt(
                TENANT,
                email,
                password,
                SecurityAttributes.clientAddress(request).orElseThrow().clientPrefix());
        String device = RequestCookies.value(request, KnownDevices.COOKIE).orElse("");
        return flow.start(FlowRequest.of(attempt, device));
    }

    /** Presents a second factor for what {@link #start} began. */
    public FlowOutcome prove(String started, FactorProof proof) {
        return flow.prove(TENANT, started, proof);
    }

    /** Options for a passkey as second factor; empty when the sign-in is over or the person has none. */
    public Optional<String> passkeyOptions(String started) {
        return flow.passkeyOptions(TENANT, started);
    }

    /**
     * Opens a session in place of the one that the browser presented, and lets the browser be known from now on; neither
     * for an account that was switched off, or got another password, since it was proven.
     */
    public List<SetCookie> opened(FlowOutcome.Completed completed, HttpServletRequest request) {
        SecurityAttributes.principal(request).ifPresent(this::end);
        Optional<SetCookie> session =
                devices.opened(completed.account(), roles.of(TENANT, completed.subject()), request);
        return session.map(opened -> List.of(opened, completed.device(), FlowCookie.SIGN_IN.ended()))
                .orElseGet(() -> List.of(FlowCookie.SIGN_IN.ended()));
    }

    /** Ends the session that asks; a program has none. */
    void end(Principal person) {
        if (person.credential() instanceof CredentialRef.BrowserSession session) {
            sessions.revoke(person.tenant(), person.subject(), new SessionId(session.id()));
        }
    }
}
