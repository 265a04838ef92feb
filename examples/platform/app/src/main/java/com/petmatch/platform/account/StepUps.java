package com.petmatch.platform.account;

import com.petmatch.core.account.Accounts;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.security.access.Principal;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.login.FactorProof;
import com.petmatch.security.login.FlowOutcome;
import com.petmatch.security.login.LoginAttempt;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LoginFlow;
import com.petmatch.security.login.LoginOutcome;
import com.petmatch.security.session.Session;
import com.petmatch.security.web.SetCookie;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks a signed-in person again who they are before what opens the account may change. Whoever has an authenticator app
 * proves a factor, the others the password. A program's token is never a recent sign-in. Safe for concurrent use.
 */
public final class StepUps {

    private static final Duration RECENT = Duration.ofMinutes(10);

    private final LoginFlow flow;
    private final LoginEngine logins;
    private final Accounts accounts;
    private final Devices devices;

    public StepUps(LoginFlow flow, LoginEngine logins, Accounts accounts, Devices devices) {
        this.flow = flow;
        this.logins = logins;
        this.accounts = accounts;
        this.devices = devices;
    }

    /** Whether the person signed in, or confirmed it, within ten minutes. */
    public boolean isRecent(Principal person) {
        Optional<Session> session = devices.current(person);
        return session.isPresent() && !flow.needsStepUp(session.get(), RECENT);
    }

    /** Begins to ask for a factor; {@code FactorNeeded} where the person has any. */
    FlowOutcome begin(Principal person) {
        return flow.stepUp(person.tenant(), person.subject());
    }

    /** Presents a factor; completed only when the flow is this person's own. */
    public FlowOutcome prove(Principal person, String begun, FactorProof proof) {
        return flow.proveStepUp(person.tenant(), person.subject(), begun, proof);
    }

    /** Options for a passkey; empty when the flow is over or the person has none. */
    public Optional<String> passkeyOptions(Principal person, String begun) {
        return flow.passkeyOptions(person.tenant(), begun);
    }

    /** Checks the person's password. */
    LoginOutcome check(Principal person, String password, AddressPrefix client) {
        String email = accounts.find(person.tenant(), person.subject())
                .map(account -> account.email().reveal(Purpose.SERVICE))
                .orElse("");
        LoginOutcome outcome = logins.authenticate(new LoginAttempt(person.tenant(), email, password, client));
        boolean foreign = outcome instanceof LoginOutcome.Completed completed
                && !completed.subject().equals(person.subject());
        return foreign ? new LoginOutcome.Refused() : outcome;
    }

    /** The session that takes the place of the one that asks; empty for a program's request. */
    public Optional<SetCookie> confirmed(Principal person) {
        return devices.steppedUp(person);
    }
}
