package com.petmatch.payments.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-20")
class CommonNamesTest {

    private static final String NAME = "messageverificationcerts.paypal.com";

    @Test
    void findsTheNameAmongOthers() {
        X500Principal subject = new X500Principal("CN=" + NAME + ", OU=Web, O=\"PayPal, Inc.\", L=San Jose, C=US");

        assertThat(CommonNames.in(subject.getName())).containsExactly(NAME);
    }

    @Test
    void findsEachOfSeveral() {
        assertThat(CommonNames.in("CN=" + NAME + "+CN=evil.example,O=x")).containsExactly(NAME, "evil.example");
    }

    @Test
    void takesNoNameOutOfAnotherValue() {
        X500Principal subject = new X500Principal("CN=evil.example, O=\"x,CN=" + NAME + "\", OU=\"y+CN=" + NAME + "\"");

        assertThat(CommonNames.in(subject.getName())).containsExactly("evil.example");
    }

    @Test
    void keepsWhatNeedsEscapes() {
        X500Principal subject = new X500Principal("CN=\"" + NAME + ", a\"");

        assertThat(CommonNames.in(subject.getName())).containsExactly(NAME + "\\, a");
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(CommonNames.in("")).isEmpty();
        assertThat(CommonNames.in("O=x\\")).isEmpty();
    }
}
