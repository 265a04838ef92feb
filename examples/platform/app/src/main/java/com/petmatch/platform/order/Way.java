package com.petmatch.platform.order;

import com.petmatch.payments.vault.SavedMethod;

/** One way to pay. */
public sealed interface Way {

    /** What the form calls it. */
    String value();

    /** On the page of the provider that the routes choose by country and currency. */
    record Card() implements Way {
        @Override
        public String value() {
            return "card";
        }
    }

    /** On PayPal's page. */
    record PayPal() implements Way {
        @Override
        public String value() {
            return "paypal";
        }
    }

    /** By a code for the buyer's bank app. */
    record Pix() implements Way {
        @Override
        public String value() {
            return "pix";
        }
    }

    /** With what a signed-in person keeps at a provider. */
    record Saved(SavedMethod method) implements Way {
        @Override
        public String value() {
            return "saved-" + method.id().value();
        }
    }
}
