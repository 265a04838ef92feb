package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code account}, typed. Generated; change the bundle and generate again. */
public interface AccountTexts {

    /** These texts in the language and formats of one reader. */
    static AccountTexts of(LocalTexts texts) {
        return new LocalAccountTexts(texts);
    }

    /** {@code signup.title} */
    Text signupTitle();

    /** {@code signup.lead} */
    Text signupLead();

    /** {@code signup.email} */
    Text signupEmail();

    /** {@code signup.email.hint} */
    Text signupEmailHint();

    /** {@code signup.password} */
    Text signupPassword();

    /** {@code signup.password.hint} */
    Text signupPasswordHint(int minimum);

    /** {@code signup.submit} */
    Text signupSubmit();

    /** {@code signup.next} */
    Text signupNext();

    /** {@code signup.have} */
    Text signupHave();

    /** {@code signup.check.title} */
    Text signupCheckTitle();

    /** {@code signup.check.sent} */
    Text signupCheckSent(String email);

    /** {@code signup.check.link} */
    Text signupCheckLink(int minutes);

    /** {@code signup.check.sandbox} */
    Text signupCheckSandbox();

    /** {@code signup.check.nothing} */
    Text signupCheckNothing();

    /** {@code signup.check.other} */
    Text signupCheckOther();

    /** {@code signup.confirm.title} */
    Text signupConfirmTitle();

    /** {@code signup.confirm.lead} */
    Text signupConfirmLead();

    /** {@code signup.confirm.submit} */
    Text signupConfirmSubmit();

    /** {@code signup.confirm.failed} */
    Text signupConfirmFailed();

    /** {@code signup.confirm.again} */
    Text signupConfirmAgain();

    /** {@code signin.title} */
    Text signinTitle();

    /** {@code signin.submit} */
    Text signinSubmit();

    /** {@code signin.new} */
    Text signinNew();

    /** {@code signin.sign-up} */
    Text signinSignUp();

    /** {@code signin.password.title} */
    Text signinPasswordTitle();

    /** {@code signin.password.lead} */
    Text signinPasswordLead();

    /** {@code signin.password.current} */
    Text signinPasswordCurrent();

    /** {@code signin.password.next} */
    Text signinPasswordNext();

    /** {@code signin.password.submit} */
    Text signinPasswordSubmit();
}
