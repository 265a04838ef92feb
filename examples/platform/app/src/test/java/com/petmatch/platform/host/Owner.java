package com.petmatch.platform.host;

import com.petmatch.core.account.LanguageTag;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.account.SignUps;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody with an account on a host of its own settings, signed in. */
record Owner(String site, SubjectId subject, Browser browser) {

    private static final Pattern PET = Pattern.compile("/pets/([0-9a-f-]{36})/edit");

    static Owner of(OwnHost host) {
        String email = RunningPlatform.newEmail();
        SubjectId[] subject = new SubjectId[1];
        host.bean(SignUps.class)
                .openVerified(
                        new SignUps.SignUp(email, RunningPlatform.PASSWORD, LanguageTag.of("en"), Optional.empty()),
                        opened -> subject[0] = opened);
        Browser browser = new Browser(host.site());
        Reply reply =
                browser.submit("/sign-in", "/sign-in", Map.of("email", email, "password", RunningPlatform.PASSWORD));
        if (reply.status() != 303) {
            throw new AssertionError("Expected to sign in, got " + reply);
        }
        return new Owner(host.site().toString(), subject[0], browser);
    }

    /** Enters a pet and answers its id. */
    String pet(String name) {
        browser.submit("/pets/new", "/pets", Map.of("name", name, "species", "dog", "sex", "unknown"));
        return browser.get("/pets").value(PET).orElseThrow();
    }
}
