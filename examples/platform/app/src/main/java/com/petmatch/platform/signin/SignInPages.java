package com.petmatch.platform.signin;

import com.petmatch.platform.account.Passkeys;
import com.petmatch.platform.web.FormState;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageErrors;
import com.petmatch.platform.web.Refusal;
import com.petmatch.security.honeypot.Decoys;
import com.petmatch.security.web.RedirectTargets;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways between the steps of a sign-in. Safe for concurrent use. */
@Component
final class SignInPages {

    private static final String HOME = "/pets";

    private final Passkeys passkeys;
    private final Decoys decoys;
    private final RedirectTargets targets = RedirectTargets.ownPaths();

    SignInPages(Passkeys passkeys, Decoys decoys) {
        this.passkeys = passkeys;
        this.decoys = decoys;
    }

    Page signIn(FormState form, String next) {
        return Page.of("account/signIn", new SignInPage(form, next, passkeys.areOffered(), decoys.fieldName()));
    }

    /** The first step again: what was begun is over. */
    Page over(String next) {
        return signIn(FormState.blank().refused(Refusal.of(PageErrors.SIGN_IN_OVER)), next)
                .withStatus(401);
    }

    /** Where the person goes on to; never to another host. */
    String way(String next) {
        return targets.allowed(next).orElse(HOME);
    }

    String toFactor(String next) {
        Optional<String> way = targets.allowed(next);
        return "/sign-in/factor"
                + way.map(path -> "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                        .orElse("");
    }
}
