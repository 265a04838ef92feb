package com.petmatch.platform.signin;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.Accounts;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.Refusal;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.KnownDevices;
import com.petmatch.security.onetime.OneTimeSecrets;
import com.petmatch.security.onetime.RedeemOutcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What strangers do while an account is attacked: the browser that opens the mailed link is known to the account from then
 * on, as it would be after a sign-in, and is no stranger any more. It still needs the password.
 */
@Controller
class ChallengeController {

    private static final String AGAIN = "/sign-in";

    private final MailedLinks links;
    private final OneTimeSecrets secrets;
    private final Accounts accounts;
    private final KnownDevices devices;
    private final boolean sandboxMail;

    ChallengeController(
            MailedLinks links, OneTimeSecrets secrets, Accounts accounts, KnownDevices devices, HostParts parts) {
        this.links = links;
        this.secrets = secrets;
        this.accounts = accounts;
        this.devices = devices;
        this.sandboxMail = parts.hasOpenMailbox();
    }

    @PostMapping("/sign-in/challenge")
    Answer send(@RequestParam String email) {
        links.send(MailedLink.CHALLENGE, email);
        return Page.of(
                "account/linkSent",
                new LinkSentPage(email.strip(), MailedLink.CHALLENGE.minutes(), sandboxMail, AGAIN));
    }

    @GetMapping("/sign-in/challenge")
    Answer ask(@RequestParam(defaultValue = "") String token) {
        return Page.of("account/knowBrowser", new KnowBrowserPage(token));
    }

    @PostMapping("/sign-in/challenge/confirm")
    Answer confirm(@RequestParam String token, HttpServletResponse response) {
        RedeemOutcome outcome = secrets.redeem(TenantId.SINGLE, MailedLink.CHALLENGE.purpose(), token);
        Optional<Account> account = outcome instanceof RedeemOutcome.Redeemed redeemed
                ? accounts.find(TenantId.SINGLE, redeemed.subject())
                : Optional.empty();
        if (account.isEmpty()) {
            Refusal refusal = Refusal.of(
                    outcome instanceof RedeemOutcome.Refused refused ? refused.code() : SecurityErrors.ONETIME_UNKNOWN);
            return Page.of("account/linkOver", new LinkOverPage(refusal, AGAIN)).withStatus(410);
        }
        String email = account.get().email().reveal(Purpose.SERVICE);
        response.addHeader(
                "Set-Cookie", devices.remember(TenantId.SINGLE, email).headerValue());
        return new SeeOther("/sign-in?done=browser-known");
    }
}
