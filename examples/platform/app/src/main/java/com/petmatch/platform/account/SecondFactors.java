package com.petmatch.platform.account;

import com.petmatch.core.account.Accounts;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.access.Principal;
import com.petmatch.security.recovery.RecoveryCodes;
import com.petmatch.security.totp.TotpEngine;
import com.petmatch.security.totp.TotpOffer;
import com.petmatch.security.totp.TotpOutcome;
import java.util.List;
import java.util.Optional;

/**
 * A person's authenticator app and the codes for when it is lost. Every change ends all that keeps the person signed in.
 * Safe for concurrent use.
 */
public final class SecondFactors {

    private final TotpEngine apps;
    private final RecoveryCodes codes;
    private final Accounts accounts;
    private final SignOutEverywhere everywhere;
    private final UnitOfWork unitOfWork;

    public SecondFactors(
            TotpEngine apps,
            RecoveryCodes codes,
            Accounts accounts,
            SignOutEverywhere everywhere,
            UnitOfWork unitOfWork) {
        this.apps = apps;
        this.codes = codes;
        this.accounts = accounts;
        this.everywhere = everywhere;
        this.unitOfWork = unitOfWork;
    }

    public AccountPage.SecondFactor of(Principal person) {
        boolean on = isOn(person);
        return new AccountPage.SecondFactor(on, on ? codes.left(person.tenant(), person.subject()) : 0);
    }

    public boolean isOn(Principal person) {
        return apps.isOn(person.tenant(), person.subject());
    }

    /** A new key for the person's app; empty when there is an app already. */
    public Optional<TotpOffer> offer(Principal person) {
        String email = accounts.find(person.tenant(), person.subject())
                .map(account -> account.email().reveal(Purpose.SERVICE))
                .orElse("");
        return apps.enrol(person.tenant(), person.subject(), email);
    }

    /** Turns the app on by its first code. */
    public TotpOutcome confirm(Principal person, String code) {
        return apps.confirm(person.tenant(), person.subject(), code);
    }

    /** Takes the app away, and the codes that stood in for it; false when there was none. */
    public boolean remove(Principal person) {
        return unitOfWork.inTransaction(() -> {
            boolean removed = apps.remove(person.tenant(), person.subject());
            codes.remove(person.tenant(), person.subject());
            return removed;
        });
    }

    /** The only copy of ten new codes; the former ones end. */
    public List<Secret> newCodes(Principal person) {
        return unitOfWork.inTransaction(() -> {
            everywhere.endAll(person.tenant(), person.subject());
            return codes.issue(person.tenant(), person.subject());
        });
    }
}
